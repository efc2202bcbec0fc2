import type { Operation } from "../operations.ts";

/** Headers that have an option of their own in the SDK. Any other that is optional is sent by the option `headers`. */
const OPTION_BY_HEADER: ReadonlyMap<string, string> = new Map([
	["idempotency-key", "idempotencyKey"],
	["if-match", "ifMatch"],
	["if-none-match", "ifNoneMatch"],
]);

/** The type of a method's last argument: an option stands where the operation declares its header. */
export function emitOptionsType({ parameters }: Operation): string {
	const options = parameters
		.filter((parameter) => parameter.in === "header")
		.flatMap(({ name }) => OPTION_BY_HEADER.get(name.toLowerCase()) ?? []);
	if (options.length === 0) return "RequestOptions";
	return `RequestOptions<${options.map((option) => `"${option}"`).join(" | ")}>`;
}
