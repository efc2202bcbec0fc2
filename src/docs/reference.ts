import { type ApiReferenceConfiguration, Scalar } from "@scalar/hono-api-reference";
import { Hono } from "hono";
import { FAVICON } from "./favicon.ts";

/** A page and the policy that it must be sent with: they share a nonce. */
export interface ReferencePage {
	readonly html: string;
	readonly contentSecurityPolicy: string;
}

/** Our colour; and no ring around a whole section, which gets the focus only to be scrolled to. */
const STYLE = `
:root { --scalar-color-accent: #0f766e; }
.dark-mode { --scalar-color-accent: #5eead4; }
section.section[tabindex="-1"]:focus-visible { outline: none; }
`;

/** Scalar, with everything off that would talk to a host other than ours. */
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
 * The interactive reference. Its nonce is fresh on each call, so an answer must not be cached.
 */
export async function renderReference(): Promise<ReferencePage> {
	const nonce = crypto.randomUUID();
	const response = await new Hono().get("/", Scalar({ ...configuration, nonce })).request("/");
	return { html: dress(await response.text()), contentSecurityPolicy: policy(nonce) };
}

/** What Scalar's page lacks: a language, an icon from the first byte, and words for a browser without scripts. */
function dress(html: string): string {
	return html
		.replace("<html>", '<html lang="en">')
		.replace("<head>", `<head>\n    <link rel="icon" href="${FAVICON}" />`)
		.replace(
			"<body>",
			'<body>\n    <noscript>The reference needs JavaScript. The OpenAPI document is available at <a href="/openapi.json">/openapi.json</a>.</noscript>',
		);
}

/** Styles stay inline: Scalar writes style attributes, which neither nonce nor hash can allow. */
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
