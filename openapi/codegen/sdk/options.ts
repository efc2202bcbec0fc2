import type { Operation } from "../operations.ts";

/** Headers with an option of their own in the SDK. Other optional headers are sent with the option `headers`. */
const OPTION_BY_HEADER: ReadonlyMap<string, string> = new Map([
	["idempotency-key", "idempotencyKey"],
	["if-match", "ifMatch"],
	["if-none-match", "ifNoneMatch"],
]);

/** Emits the type of a method's last argument. It has an option if the operation declares its header. */
export function emitOptionsType({ parameters }: Operation): string {
	const options = parameters
		.filter((parameter) => parameter.in === "header")
		.flatMap(({ name }) => OPTION_BY_HEADER.get(name.toLowerCase()) ?? []);
	if (options.length === 0) return "RequestOptions";
	return `RequestOptions<${options.map((option) => `"${option}"`).join(" | ")}>`;
}
