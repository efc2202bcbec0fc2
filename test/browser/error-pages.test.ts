import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageContentSecurityPolicy } from "../../src/docs/layout.ts";
import { catalogue } from "../../src/generated/errors.ts";
import { control } from "../harness/control-client.ts";
import { launchChromium, openPage } from "./chromium.ts";

const entries = Object.entries(catalogue);

let browser: Browser;
let origin: string;

beforeAll(async () => {
	browser = await launchChromium();
	origin = (await control("start")).url;
});

afterAll(() => browser.close());

describe("/docs/errors", () => {
	test("leads to the page of every code", async () => {
		await using opened = await openPage(browser, origin);
		const { page, faults } = opened;
		for (const [code, { title, status }] of entries) {
			await page.goto(`${origin}/docs/errors`);
			await page.getByRole("link", { name: code }).click();
			await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
			expect(page.url()).toBe(`${origin}/docs/errors/${code}`);
			expect(await exampleProblem(page)).toMatchObject({ code, status, title });
		}
		expect(faults).toEqual([]);
	});

	test.for(["/docs/errors", "/docs/errors/VAL_001"])(
		"allows no script and no other file: %s",
		async (path) => {
			const { headers } = await fetch(origin + path);
			expect(headers.get("Content-Security-Policy")).toBe(pageContentSecurityPolicy);
		},
	);

	test("leads back to the reference", async () => {
		await using opened = await openPage(browser, origin);
		await opened.page.goto(`${origin}/docs/errors/VAL_001`);
		await opened.page.getByRole("link", { name: "Reference" }).click();
		expect(opened.page.url()).toBe(`${origin}/docs`);
	});

	test.for([
		{ colorScheme: "light", viewport: { width: 1280, height: 900 } },
		{ colorScheme: "dark", viewport: { width: 390, height: 844 } },
	] as const)("applies its style and fits: $colorScheme, $viewport.width px", async (options) => {
		await using opened = await openPage(browser, origin, options);
		const { page, faults } = opened;
		await page.goto(`${origin}/docs/errors/VAL_001`);
		const paper = options.colorScheme === "dark" ? "rgb(18, 22, 26)" : "rgb(251, 250, 247)";
		expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe(paper);
		expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(
			options.viewport.width,
		);
		expect(faults).toEqual([]);
	});
});

async function exampleProblem(page: Page): Promise<unknown> {
	return JSON.parse((await page.locator("pre").textContent()) ?? "");
}
