import { html } from "hono/html";
import { catalogue, type ProblemCode } from "../generated/errors.ts";
import { type Markup, prose, renderPage } from "./layout.ts";

const codes = Object.keys(catalogue) as ProblemCode[];

/** The headings of the families of codes. A family is the part before the underscore. */
const FAMILIES: Readonly<Record<string, string>> = {
	VAL: "Invalid requests",
	AUTH: "Authentication and permissions",
	RES: "Resources",
	IDEM: "Idempotency",
	RATE: "Rate limits",
	DB: "Database",
	EXT: "External services",
	SYS: "Server",
};

/** Renders the list of all codes by family, with links to their pages. */
export function renderErrorIndex(): string {
	return renderPage(
		"Errors",
		html`<h1>Errors</h1>
<p class="lead">${prose("A failed request returns a problem document. Base decisions on its `code`, which never changes its meaning. Show users the `title`. The `detail` is for developers.")}</p>
${[...families()].map(([family, members]) => section(family, members))}`,
	);
}

/** Renders the page of a code: its meaning, the action to take, and an example response. */
export function renderErrorPage(code: ProblemCode): string {
	const { status, title, meaning, action } = catalogue[code];
	return renderPage(
		`${code}: ${title}`,
		html`${badges(code, status)}
<h1>${title}</h1>
<p class="lead">${prose(meaning)}</p>
<h2>What to do</h2>
<p>${prose(action)}</p>
<h2>Example response</h2>
<pre><code>${exampleProblem(code)}</code></pre>
<h2>If the error persists</h2>
<p>${prose("Report the `requestId`, which is also in the header `X-Request-Id`. It identifies the request in our logs.")}</p>
<p><a href="/docs/errors">All errors</a></p>`,
	);
}

function families(): Map<string, ProblemCode[]> {
	return Map.groupBy(codes, (code) => code.slice(0, code.indexOf("_")));
}

function section(family: string, members: readonly ProblemCode[]): Markup {
	return html`<h2>${FAMILIES[family] ?? family}</h2>
<ul class="errors">${members.map(entry)}</ul>`;
}

function entry(code: ProblemCode): Markup {
	const { status, title, meaning } = catalogue[code];
	return html`<li><a href="/docs/errors/${code}">${badges(code, status)}<b>${title}</b><span class="meaning">${prose(meaning)}</span></a></li>`;
}

function badges(code: ProblemCode, status: number): Markup {
	const side = status < 500 ? "client" : "server";
	return html`<span class="badges"><span class="badge code">${code}</span><span class="badge ${side}">HTTP ${status}</span></span>`;
}

function exampleProblem(code: ProblemCode): string {
	const { status, title, meaning } = catalogue[code];
	const problem = {
		type: `https://api.timeandwellness.com/docs/errors/${code}`,
		title,
		status,
		detail: meaning,
		instance: "/api/tasks",
		code,
		requestId: "req_01h455vb4pex5vsknk084sn02q",
		...(code === "VAL_001" ? { errors: [exampleIssue] } : {}),
	};
	return JSON.stringify(problem, null, 2);
}

const exampleIssue = { pointer: "/priority", keyword: "maximum", message: "must be at most 4" };
