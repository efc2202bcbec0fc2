import { compareContents, compareSchemas } from "./bodies.ts";
import type { Operation } from "./operation.ts";
import { both, match, type Pair, rename } from "./pairs.ts";
import type { Place } from "./place.ts";
import type { Review } from "./review.ts";
import { type Change, change } from "./rules.ts";

export function compareResponses(operations: Pair<Operation>, review: Review): Change[] {
	const { before, after } = both(operations, ({ place }) => responsesOf(place));
	const { removed, added, kept } = match(before, after);
	return [
		...removed.flatMap(([status, response]) => {
			const successor = rangeFor(status, after);
			return successor
				? compareResponse({ before: response, after: successor }, review)
				: [change("response-status-removed", response.pointer, `The status ${status} is gone`)];
		}),
		...added.flatMap(([status, response]) => {
			const predecessor = rangeFor(status, before);
			if (predecessor) {
				return compareResponse({ before: predecessor, after: response }, review);
			}
			return status.startsWith("2")
				? [change("response-success-status-added", response.pointer, `The status ${status} is new`)]
				: [];
		}),
		...kept.flatMap(([, responses]) => compareResponse(responses, review)),
	];
}

/** Lists responses by status, with ranges such as `4XX` in lower case. */
export function responsesOf(operation: Place): Map<string, Place> {
	const responses = [...operation.entries("responses")].filter(([key]) => !key.startsWith("x-"));
	return rename(
		new Map(responses.map(([status, response]) => [status, response.follow()])),
		(status) => status.toLowerCase(),
	);
}

/** Finds the response of a status that has no response of its own (OpenAPI 3.1, 4.8.16). */
function rangeFor(status: string, responses: ReadonlyMap<string, Place>): Place | undefined {
	return responses.get(`${status[0]}xx`) ?? responses.get("default");
}

function compareResponse(responses: Pair<Place>, review: Review): Change[] {
	return [
		...compareHeaders(responses, review),
		...compareContents(responses, "response", "response-media-type-removed", review),
	];
}

function compareHeaders(responses: Pair<Place>, review: Review): Change[] {
	const { before, after } = both(responses, headersOf);
	const { removed, kept } = match(before, after);
	return [
		...removed.map(([, { name, pointer }]) =>
			change("response-header-removed", pointer, `The header \`${name}\` is gone`),
		),
		...kept.flatMap(([, headers]) => compareHeader(headers, review)),
	];
}

interface Header {
	readonly name: string;
	/** Pointer of the header in the response. */
	readonly pointer: string;
	readonly place: Place;
}

/** Lists headers by name in lower case, because names are case-insensitive. */
function headersOf(response: Place): Map<string, Header> {
	const headers = [...response.entries("headers")].map(([name, place]): [string, Header] => [
		name,
		{ name, pointer: place.pointer, place: place.follow() },
	]);
	return rename(new Map(headers), (name) => name.toLowerCase());
}

function compareHeader(headers: Pair<Header>, review: Review): Change[] {
	const places = both(headers, ({ place }) => place);
	const wasRequired = places.before.get("required") === true;
	const isRequired = places.after.get("required") === true;
	const { name } = headers.after;
	return [
		...(wasRequired && !isRequired
			? [
					change(
						"response-header-became-optional",
						places.after.pointer,
						`The header \`${name}\` is no longer required`,
					),
				]
			: []),
		...compareSchemas(places, "response", review),
	];
}
