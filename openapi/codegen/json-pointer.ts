/** Escapes a name for use as a segment of a JSON pointer (RFC 6901, 3). */
export function escapeSegment(name: string): string {
	return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Returns the name that a segment of a JSON pointer stands for (RFC 6901, 4). */
export function unescapeSegment(segment: string): string {
	return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
