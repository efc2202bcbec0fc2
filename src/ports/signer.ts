/** Signs texts that clients keep for the API, and verifies them when clients return them. */
export interface Signer {
	/** @param purpose `verify` rejects texts that were signed for another purpose */
	sign(purpose: "cursor+jwt", payload: Record<string, unknown>): Promise<string>;
	/** @throws Error unless the API signed the text for this purpose */
	verify(purpose: "cursor+jwt", text: string): Promise<unknown>;
}
