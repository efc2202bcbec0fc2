import chromium from "@sparticuz/chromium";
import {
	type Browser,
	type BrowserContextOptions,
	chromium as launcher,
	type Page,
} from "playwright-core";

/** Chromium out of its npm package. Its own arguments are for AWS Lambda: one process, no web security. */
export async function launchChromium(): Promise<Browser> {
	return launcher.launch({
		executablePath: await chromium.executablePath(),
		args: ["--headless=shell", "--no-sandbox", "--disable-gpu"],
	});
}

export interface WatchedPage extends AsyncDisposable {
	readonly page: Page;
	/** What went wrong so far: errors, warnings, blocked or failed requests, requests to other hosts. */
	readonly faults: readonly string[];
}

/** A page of its own, that keeps what a person with open developer tools would notice. */
export async function openPage(
	browser: Browser,
	origin: string,
	options: BrowserContextOptions = {},
): Promise<WatchedPage> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const page = await context.newPage();
	const faults: string[] = [];
	page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));
	page.on("console", (message) => {
		// A refusal by the content security policy is an error of the console, too.
		if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
	});
	page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
	page.on("request", (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith("http") && url.origin !== origin) faults.push(`foreign: ${url}`);
	});
	return { page, faults, [Symbol.asyncDispose]: () => context.close() };
}
