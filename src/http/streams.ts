import { kindOf } from "../generated/body.ts";

/** Whether handlers read the body as a stream: one of a media type that is neither JSON nor a form nor text. */
export function hasStreamedBody({ headers }: Request): boolean {
	const type = headers.get("Content-Type");
	return type !== null && kindOf(type) === "opaque";
}

/** Whether the answer is sent while it is made, so that waiting for its end would hold it up. */
export function isStream(response: Response): boolean {
	const type = response.headers.get("Content-Type");
	return isEventStream(response) || (type !== null && kindOf(type) === "opaque");
}

export function isEventStream({ headers }: Response): boolean {
	return /^text\/event-stream\s*(?:;|$)/i.test(headers.get("Content-Type") ?? "");
}
