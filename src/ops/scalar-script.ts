import plugin from "@scalar/fastify-api-reference";

interface Route {
	readonly url: string;
	handler(request: unknown, reply: Reply): unknown;
}

interface Reply {
	header(name: string, value: string): Reply;
	send(body: string): void;
}

/**
 * Reads the script of Scalar's reference page from its Fastify plugin, which serves it at `js/scalar.js`.
 * `@scalar/api-reference` contains the same file, but installs the 250 packages from which it was built.
 */
export function scalarScript(): string {
	let script: string | undefined;
	const reply: Reply = {
		header: () => reply,
		send: (body) => {
			script = body;
		},
	};
	const route = ({ url, handler }: Route) => {
		if (url.endsWith("/js/scalar.js")) handler({}, reply);
	};
	plugin({ route }, { configuration: { url: "/openapi.json" } }, () => {});
	if (script === undefined) throw new Error("Scalar's plugin serves no js/scalar.js");
	return script;
}
