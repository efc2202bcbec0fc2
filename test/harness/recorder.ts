import { cellsOf } from "./cells.ts";
import { deviations } from "./conformance.ts";
import { control } from "./control-client.ts";
import type { Exchange } from "./exchange.ts";
import { secretsIn } from "./secrets.ts";

const cells = new Set<string>();
const secrets = new Set<string>();
const faults: string[] = [];

/** Checks an exchange against the document, and records the cells that it covers and the secrets in it. */
export function record(exchange: Exchange): void {
	for (const secret of secretsIn(exchange)) secrets.add(secret);
	for (const cell of cellsOf(exchange)) cells.add(cell);
	const found = deviations(exchange);
	if (found.length > 0) faults.push(describe(exchange, found));
}

/**
 * Ends a test.
 * @throws Error if a response differed from the document
 */
export function demandConformance(): void {
	const found = faults.splice(0);
	if (found.length > 0) throw new Error(`not as documented:\n${found.join("\n")}`);
}

/** Sends the recorded cells and secrets to the main process, after each test file. */
export async function reportSeen(): Promise<void> {
	await control("seen", { cells: [...cells], secrets: [...secrets] });
}

const SHOWN_CHARACTERS = 600;

function describe({ method, url, body, status, answer }: Exchange, found: string[]): string {
	const sent = body === undefined ? "" : `\n    sent ${body.slice(0, SHOWN_CHARACTERS)}`;
	return [
		`  ${method} ${url.pathname}${url.search} -> ${status}${sent}`,
		...found.map((fault) => `    ${fault}`),
		`    body ${answer.slice(0, SHOWN_CHARACTERS)}`,
	].join("\n");
}
