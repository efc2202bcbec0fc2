import type { Documents } from "../ports/documents.ts";

/** Reads documents from the static assets of the worker. */
export class AssetDocuments implements Documents {
	readonly #assets: Fetcher;

	constructor(assets: Fetcher) {
		this.#assets = assets;
	}

	async read(path: string): Promise<ReadableStream | null> {
		const response = await this.#assets.fetch(new URL(path, "https://assets.invalid"));
		return response.ok ? response.body : null;
	}

	async ping(): Promise<void> {
		const body = await this.read("/openapi.json");
		if (body === null) throw new Error("the document is not published");
		await body.cancel();
	}
}
