import { kindOf } from "../generated/body.ts";

/** Tells whether handlers read the body as a stream: its media type is neither JSON nor a form nor text. */
export function hasStreamedBody({ headers }: Request): boolean {
	const type = headers.get("Content-Type");
	return type !== null && kindOf(type) === "opaque";
}

/** Tells whether the response is sent while it is produced, so that waiting for its end would delay it. */
export function isStream(response: Response): boolean {
	const type = response.headers.get("Content-Type");
	return isEventStream(response) || (type !== null && kindOf(type) === "opaque");
}

export function isEventStream({ headers }: Response): boolean {
	return /^text\/event-stream\s*(?:;|$)/i.test(headers.get("Content-Type") ?? "");
}
