import { createHash } from "node:crypto";
import { html, raw } from "hono/html";
import { FAVICON } from "./favicon.ts";

/** Markup in which all text is escaped. */
export type Markup = ReturnType<typeof html>;

const STYLE = `
:root {
	color-scheme: light dark;
	--paper: light-dark(#fbfaf7, #12161a);
	--card: light-dark(#ffffff, #1a2026);
	--ink: light-dark(#1c2427, #e8ecee);
	--quiet: light-dark(#57646a, #9aa8af);
	--line: light-dark(#e4e1d9, #2b343b);
	--accent: light-dark(#0f766e, #5eead4);
	--caution: light-dark(#9a3412, #fdba74);
	--failure: light-dark(#9f1239, #fda4af);
}
* { box-sizing: border-box; }
body {
	margin: 0;
	background: var(--paper);
	color: var(--ink);
	font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
	-webkit-text-size-adjust: 100%;
}
header, main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
header { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; padding-block: 1.25rem; }
header strong { margin-right: auto; font-weight: 650; letter-spacing: -0.01em; }
nav { display: flex; gap: 1.25rem; }
main { padding-block: 2rem 3rem; }
footer { padding-block: 1.5rem 2.5rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.9375rem; }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
h1 { margin: 0.75rem 0 1rem; font-size: clamp(1.75rem, 5vw, 2.375rem); line-height: 1.15; letter-spacing: -0.025em; text-wrap: balance; }
h2 { margin: 2.25rem 0 0.5rem; font-size: 1.125rem; letter-spacing: -0.01em; }
p { margin: 0 0 1rem; text-wrap: pretty; }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 0.875em; }
pre { margin: 0; padding: 1rem 1.25rem; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; line-height: 1.55; }
.lead { font-size: 1.1875rem; }
.badges { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0; }
.badge { padding: 0.1rem 0.6rem; border: 1px solid currentColor; border-radius: 99px; font-size: 0.8125rem; font-weight: 600; white-space: nowrap; }
.badge.code { color: var(--quiet); }
.badge.client { color: var(--caution); }
.badge.server { color: var(--failure); }
.errors { display: grid; gap: 0.75rem; margin: 0 0 1rem; padding: 0; list-style: none; }
.errors a { display: grid; gap: 0.25rem; padding: 0.875rem 1.125rem; background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; color: inherit; text-decoration: none; }
.errors a:hover { border-color: var(--accent); }
.errors b { font-weight: 600; }
.errors span.meaning { color: var(--quiet); font-size: 0.9375rem; }
`;

/** Renders a sentence in which backticks mark code, as in the catalogue. */
export function prose(text: string): Markup {
	const pieces = text.split("`");
	return html`${pieces.map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece))}`;
}

/** Renders a complete page. It has no script and loads no other file. */
export function renderPage(title: string, content: Markup): string {
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Time &amp; Wellness API</title>
<link rel="icon" href="${FAVICON}">
<style>${raw(STYLE)}</style>
</head>
<body>
<header><strong>Time &amp; Wellness API</strong><nav aria-label="Documentation"><a href="/docs">Reference</a><a href="/docs/errors">Errors</a></nav></header>
<main>
${content}
</main>
<footer>Every error is returned as <code>application/problem+json</code> (<a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>).</footer>
</body>
</html>
`.toString();
}

/** The policy for these pages. It allows only their own style and icon. */
export const pageContentSecurityPolicy = [
	"default-src 'none'",
	`style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
	"img-src data:",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join("; ");
