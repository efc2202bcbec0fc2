import { type ApiReferenceConfiguration, Scalar } from "@scalar/hono-api-reference";
import { Hono } from "hono";
import { FAVICON } from "./favicon.ts";

/** The reference page and its content security policy. Both contain the same nonce. */
export interface ReferencePage {
	readonly html: string;
	readonly contentSecurityPolicy: string;
}

/** Sets the accent colour, and removes the focus ring around sections, which get the focus only for scrolling. */
const STYLE = `
:root { --scalar-color-accent: #0f766e; }
.dark-mode { --scalar-color-accent: #5eead4; }
section.section[tabindex="-1"]:focus-visible { outline: none; }
`;

/** The configuration of Scalar. Features that would contact other hosts are switched off. */
const configuration = {
	url: "/openapi.json",
	cdn: "/docs/scalar.js",
	pageTitle: "Time & Wellness API reference",
	// Relative, so that "try it" calls the origin that serves the page: local, staging or production.
	servers: [{ url: "/", description: "This server" }],
	theme: "default",
	customCss: STYLE,
	favicon: FAVICON,
	authentication: { preferredSecurityScheme: "bearer" },
	defaultHttpClient: { targetKey: "shell", clientKey: "curl" },
	defaultOpenAllTags: true,
	showOperationId: true,
	documentDownloadType: "both",
	persistAuth: false,
	telemetry: false,
	withDefaultFonts: false,
	showDeveloperTools: "never",
	hideClientButton: true,
	agent: { disabled: true },
	mcp: { disabled: true },
} satisfies Partial<ApiReferenceConfiguration>;

/**
 * Renders the interactive reference. Each call uses a new nonce, so the response must not be cached.
 */
export async function renderReference(): Promise<ReferencePage> {
	const nonce = crypto.randomUUID();
	const response = await new Hono().get("/", Scalar({ ...configuration, nonce })).request("/");
	return { html: addHeadElements(await response.text()), contentSecurityPolicy: policy(nonce) };
}

/** Adds a language, an icon that loads at once, and a text for browsers without scripts to Scalar's page. */
function addHeadElements(html: string): string {
	return html
		.replace("<html>", '<html lang="en">')
		.replace("<head>", `<head>\n    <link rel="icon" href="${FAVICON}" />`)
		.replace(
			"<body>",
			'<body>\n    <noscript>The reference needs JavaScript. The OpenAPI document is available at <a href="/openapi.json">/openapi.json</a>.</noscript>',
		);
}

/** Builds the policy. Inline styles are allowed, because Scalar writes style attributes, which no nonce can allow. */
function policy(nonce: string): string {
	return [
		"default-src 'none'",
		`script-src 'nonce-${nonce}'`,
		"style-src 'unsafe-inline'",
		"img-src 'self' data:",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
	].join("; ");
}
