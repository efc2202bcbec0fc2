/** Signs texts that clients keep for the API, and recognizes them when they come back. */
export interface Signer {
	/** @param purpose a text that was signed for another purpose is refused */
	sign(purpose: "cursor+jwt", payload: Record<string, unknown>): Promise<string>;
	/** @throws Error unless the API signed the text for this purpose */
	verify(purpose: "cursor+jwt", text: string): Promise<unknown>;
}
