import type { Context } from "hono";
import { found, Problem } from "../../core/problem.ts";
import { renderErrorIndex, renderErrorPage } from "../../docs/error-pages.ts";
import { pageContentSecurityPolicy } from "../../docs/layout.ts";
import { renderReference } from "../../docs/reference.ts";
import { catalogue, type ProblemCode } from "../../generated/errors.ts";
import type { FeatureHandlers, HandlerEnv } from "../../http/context.ts";
import type { Documents } from "../../ports/documents.ts";
import type { SystemService } from "./service.ts";

interface Uses {
	readonly documents: Documents;
	readonly system: SystemService;
}

const pageHeaders = { "Content-Security-Policy": pageContentSecurityPolicy };

export const systemHandlers = {
	getHealth: (c) => c.json(c.var.services.system.health(), 200),

	getDatabaseHealth: async (c) => c.json(await c.var.services.system.databaseHealth(), 200),

	getDetailedHealth: async (c) => c.json(await c.var.services.system.detailedHealth(), 200),

	getMetrics: async (c) =>
		c.body(await c.var.services.system.metrics(), 200, {
			"Content-Type": "text/plain; version=0.0.4; charset=utf-8",
		}),

	getOpenapiJson: (c) => sendDocument(c, "/openapi.json", "application/json"),

	getOpenapiYaml: (c) => sendDocument(c, "/openapi.yaml", "application/yaml"),

	getPublishedDocument: (c) =>
		sendDocument(c, `/openapi/${c.req.valid("param").document}`, "application/json"),

	getReference: async (c) => {
		const { html, contentSecurityPolicy } = await renderReference();
		return c.html(html, 200, { "Content-Security-Policy": contentSecurityPolicy });
	},

	listErrorPages: (c) => c.html(renderErrorIndex(), 200, pageHeaders),

	getErrorPage: (c) => {
		const { code } = c.req.valid("param");
		if (!isProblemCode(code)) throw new Problem("RES_001");
		return c.html(renderErrorPage(code), 200, pageHeaders);
	},
} satisfies FeatureHandlers<Uses>;

type DocumentContext = Pick<Context<HandlerEnv<Uses>>, "body" | "var">;
type JsonDocument = Awaited<ReturnType<Required<FeatureHandlers<Uses>>["getOpenapiJson"]>>;

/** Sends the bytes of a published document. The cast is needed because the types cannot see their content. */
async function sendDocument(c: DocumentContext, path: string, mediaType: string) {
	const body = found(await c.var.services.documents.read(path));
	return c.body(body, 200, { "Content-Type": mediaType }) as unknown as Response & JsonDocument;
}

function isProblemCode(code: string): code is ProblemCode {
	return Object.hasOwn(catalogue, code);
}
