import { GENERATED } from "./header.ts";

/** Returns the text of handlers.ts: the interface that an implementation of the document has to fill, and `mount`. */
export function emitHandlers(): string {
	return `${GENERATED}
import { OpenAPIHono, type RouteConfig } from "@hono/zod-openapi";
import { every } from "hono/combine";
import type { Context, Env, Input, MiddlewareHandler, Next, TypedResponse } from "hono";
import type {
	ClientErrorStatusCode,
	InfoStatusCode,
	RedirectStatusCode,
	ServerErrorStatusCode,
	StatusCode,
	SuccessStatusCode,
} from "hono/utils/http-status";
import type { JSONParsed } from "hono/utils/types";
import type { z } from "zod";
import { type ParseJson, type RequestBody, validateBody } from "./body.ts";
import { type OperationId, routes, routing } from "./routes.ts";

/**
 * One handler for each operation of the document, by operationId.
 * @typeParam E the environment of all handlers
 * @typeParam C the variables that only handlers of certain operations have
 */
export type Handlers<E extends Env = Env, C extends ConditionalVariables = {}> = {
	readonly [Id in OperationId]: Handler<(typeof routes)[Id], E, C>;
};

/** A handler that may answer only with a status and a body that its operation declares. */
type Handler<R, E extends Env, C extends ConditionalVariables> = (
	c: HandlerContext<E & { Variables: VariablesOf<R, C> }, { out: Validated<R> }>,
	next: Next,
) => Answer<R> | Promise<Answer<R>>;

/**
 * The context of a handler. A handler reads variables from \`c.var\` and cannot set them: only middleware does. So a
 * handler that needs few variables fits into an environment that has more.
 */
export type HandlerContext<E extends Env, I extends Input = Input> = Omit<
	Context<E, string, I>,
	"get" | "set"
>;

// Variables of \`c.var\`

/** Variables by name, each with the condition under which an operation has it. */
export type ConditionalVariables = Readonly<Record<string, When<Condition, unknown>>>;

/** A variable that only operations with the condition have. */
export interface When<C extends Condition, Variable> {
	readonly condition: C;
	readonly variable: Variable;
}

/** A property of an operation: it requires a credential, has an extension, or declares a response status. */
export type Condition = "security" | \`x-\${string}\` | number;

/** The conditional variables as middleware sees them, which runs for every operation. */
export type PossibleVariables<C extends ConditionalVariables> = {
	[Name in keyof C]?: C[Name]["variable"];
};

type VariablesOf<R, C extends ConditionalVariables> = {
	[Name in keyof C as C[Name]["condition"] extends ConditionsOf<R>
		? Name
		: never]: C[Name]["variable"];
};

/** The conditions that a route meets. */
type ConditionsOf<R> =
	| Extract<keyof R, \`x-\${string}\`>
	| (R extends { readonly responses: infer Responses } ? Extract<keyof Responses, number> : never)
	| (R extends { readonly security: readonly (infer Alternative)[] } ? AsksFor<Alternative> : never);

/** An empty alternative allows requests without a credential. */
type AsksFor<Alternative> = [Alternative] extends [never]
	? never
	: {} extends Alternative
		? never
		: "security";

// Types of \`c.req.valid\`

type Validated<R> = R extends { readonly request: infer Request }
	? ParametersOf<Request> & BodyOf<Request>
	: {};

type Places = { params: "param"; query: "query"; headers: "header"; cookies: "cookie" };

type ParametersOf<Request> = {
	[Member in keyof Request & keyof Places as Places[Member]]: Output<Request[Member]>;
};

type BodyOf<Request> = Request extends {
	readonly body: { readonly required: infer Required; readonly content: infer Content };
}
	? {
			[MediaType in keyof Content as Exclude<TargetOf<MediaType>, "other">]:
				| SchemaOutput<Content[MediaType]>
				| Missing<Content, Required, TargetOf<MediaType>>;
		}
	: {};

/** A body is absent if it is optional, or if the request has another media type. */
type Missing<Content, Required, Target> = Required extends true
	? [Exclude<TargetOf<keyof Content>, Target>] extends [never]
		? never
		: undefined
	: undefined;

type TargetOf<MediaType> = MediaType extends Json
	? "json"
	: MediaType extends Form
		? "form"
		: "other";

type Json = \`\${string}/json\` | \`\${string}/json;\${string}\` | \`\${string}+json\` | \`\${string}+json;\${string}\`;

type Form = \`application/x-www-form-urlencoded\${string}\` | \`multipart/form-data\${string}\`;

type SchemaOutput<Content> = Content extends { readonly schema: infer Schema }
	? Output<Schema>
	: never;

type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : never;

// Answers of a handler

type Answer<R> = R extends { readonly responses: infer Responses }
	? [keyof Responses] extends [never]
		? Response
		: {
				[Status in keyof Responses]: AnswerOf<Responses[Status], CodeOf<Status, keyof Responses>>;
			}[keyof Responses]
	: never;

type AnswerOf<Response, Code extends StatusCode> = Response extends {
	readonly content: infer Content;
}
	? { [MediaType in keyof Content]: ContentOf<MediaType, Content[MediaType], Code> }[keyof Content]
	: TypedResponse<null, Code, "body"> | Redirect<Code>;

/** The result of \`c.redirect\`, for the statuses that it accepts. */
type Redirect<Code> = [Extract<Code, RedirectStatusCode>] extends [never]
	? never
	: TypedResponse<undefined, Extract<Code, RedirectStatusCode>, "redirect">;

/** The types check JSON bodies. Every other body is only a \`Response\`. */
type ContentOf<MediaType, Content, Code extends StatusCode> = MediaType extends Json
	? TypedResponse<JSONParsed<SchemaOutput<Content>>, Code, "json">
	: Response;

type Ranges = {
	"1XX": InfoStatusCode;
	"2XX": SuccessStatusCode;
	"3XX": RedirectStatusCode;
	"4XX": ClientErrorStatusCode;
	"5XX": ServerErrorStatusCode;
};

/** A status with its own response belongs neither to its range nor to \`default\` (OpenAPI 3.1, 4.8.16). */
type CodeOf<Status, All> = Status extends StatusCode
	? Status
	: Status extends keyof Ranges
		? Exclude<Ranges[Status], All>
		: Exclude<StatusCode, All | Ranges[Extract<All, keyof Ranges>]>;

// Binding

export type Route = (typeof routes)[OperationId];

/** The middleware before and after validation, the parser of JSON, and the answer to an invalid request. */
export interface Surroundings<E extends Env> {
	readonly beforeValidation: (route: Route) => MiddlewareHandler<E>[];
	readonly afterValidation: (route: Route) => MiddlewareHandler<E>[];
	readonly parseJson: ParseJson;
	readonly onInvalid: (
		route: Route,
	) => (result: { success: boolean; target: string; error?: z.ZodError }, context: never) => unknown;
}

/**
 * Registers every operation of the document on \`app\`. The middleware sets the conditional variables of the
 * handlers.
 */
export function mount<E extends Env, H extends Env, C extends ConditionalVariables>(
	app: OpenAPIHono<E>,
	handlers: Handlers<H, C>,
	{
		beforeValidation = () => [],
		afterValidation = () => [],
		parseJson,
		onInvalid = () => () => undefined,
	}: Partial<Surroundings<E>> = {},
): void {
	const byId: Readonly<Record<string, unknown>> = handlers;
	for (const [id, path] of routing) {
		const route: Route = routes[id as OperationId];
		const config: RouteConfig = route;
		const { body, ...parameters } = config.request ?? {};
		// zod-openapi would read an empty body as {}, and validate a body against the schemas of all media types.
		const bodies =
			body === undefined ? [] : [validateBody<E>(body as RequestBody, onInvalid(route), parseJson)];
		const target = config.method === "head" ? answeringHead(app) : app;
		// \`Handlers\` has matched each handler with its route. TypeScript loses that in a loop.
		target.openapi(
			{
				...config,
				path,
				request: parameters,
				middleware: [...beforeValidation(route), ...bodies],
				hide: true,
			} as never,
			every(...afterValidation(route), byId[id] as MiddlewareHandler<E>) as never,
			onInvalid(route) as never,
		);
	}
}

/**
 * Registers HEAD operations for GET, because Hono answers HEAD with the handlers of GET. They let other methods pass.
 */
function answeringHead<E extends Env>(app: OpenAPIHono<E>): OpenAPIHono<E> {
	const register = (_methods: unknown, paths: string[], ...handlers: MiddlewareHandler<E>[]) => {
		const own = handlers.map(
			(handler): MiddlewareHandler<E> =>
				(c, next) =>
					c.req.method === "HEAD" ? handler(c, next) : next(),
		);
		return app.on("GET", paths, ...own);
	};
	return Object.assign(new OpenAPIHono<E>(), { on: register as never });
}
`;
}
