import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import document from "../../src/generated/openapi.json" with { type: "json" };
import { control } from "../harness/control-client.ts";
import { launchChromium, openPage } from "./chromium.ts";

interface Operation {
	readonly operationId: string;
	readonly summary: string;
}

const operations = Object.values(document.paths)
	.flatMap((path) => Object.values<object>(path))
	.filter((operation): operation is Operation => "operationId" in operation);

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

let browser: Browser;
let origin: string;

beforeAll(async () => {
	browser = await launchChromium();
	origin = (await control("start")).url;
});

afterAll(() => browser.close());

describe("/docs", () => {
	test("renders every operation, quietly and from our own origin only", async () => {
		await using opened = await openPage(browser, origin);
		const { page, faults } = opened;
		await openReference(page);
		for (const { summary } of operations) {
			await sidebarLink(page, summary).click();
			await operationHeading(page, summary).waitFor();
		}
		expect(operations.length).toBeGreaterThan(0);
		expect(faults).toEqual([]);
	});

	test("sends a request to the origin that serves the page", async () => {
		await using opened = await openPage(browser, origin);
		const { page, faults } = opened;
		await openReference(page);
		const { summary } = operations.find(
			({ operationId }) => operationId === "getHealth",
		) as Operation;
		await sidebarLink(page, summary).click();
		await page.getByRole("button", { name: "Test Request (get /health)" }).click();
		const answer = page.waitForResponse(`${origin}/health`);
		await page.getByRole("button", { name: "Send get request" }).click();
		expect((await answer).status()).toBe(200);
		await page.getByText('"healthy"').first().waitFor();
		expect(faults).toEqual([]);
	});

	test("fits a phone", async () => {
		await using opened = await openPage(browser, origin, PHONE);
		const { page, faults } = opened;
		await page.goto(`${origin}/docs`);
		await page.getByRole("heading", { name: document.info.title }).waitFor();
		expect(await overflow(page)).toBe(0);
		expect(faults).toEqual([]);
	});

	test("says where the document is to a browser without scripts", async () => {
		await using opened = await openPage(browser, origin, { javaScriptEnabled: false });
		await opened.page.goto(`${origin}/docs`);
		await opened.page.getByRole("link", { name: "/openapi.json" }).waitFor();
	});
});

async function openReference(page: Page): Promise<void> {
	await page.goto(`${origin}/docs`);
	await page.getByRole("heading", { level: 1, name: document.info.title }).waitFor();
}

function sidebarLink(page: Page, summary: string) {
	return page.getByRole("complementary").getByRole("link", { name: summary }).first();
}

function operationHeading(page: Page, summary: string) {
	return page.getByRole("main").getByRole("heading", { name: summary, exact: true });
}

/** How many pixels a page is wider than its window. */
function overflow(page: Page): Promise<number> {
	return page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
}
