import { expect, test } from "vitest";
import { document, isObject, type Json } from "../../harness/document.ts";
import { answerKept } from "../../harness/idempotency.ts";
import { harness, json } from "../../harness.ts";
import { minimal } from "./logs.ts";

test("what is marked x-sensitive is in no table of the database, whichever way it came", async () => {
	const { client, authorization } = await harness.user();
	const planted = (way: string) => `planted-${way}-${crypto.randomUUID()}`;
	const notes = ["created", "updated", "batched", "replaced"].map(planted);
	const [created, updated, batched, replaced] = notes as [string, string, string, string];
	const key = crypto.randomUUID();
	const headers = { ...authorization, "Idempotency-Key": key };
	const body = { ...minimal("mood"), note: created };
	const first = await harness.fetch("/api/health/logs", json("POST", body, headers));
	expect(((await first.json()) as { note: string }).note).toBe(created);
	await answerKept(key);
	const { id } = await client.healthLogs.create({ ...minimal("mood"), note: "to be changed" });
	await client.healthLogs.update(id, { note: updated });
	const batch = { ...minimal("steps"), externalId: "1", note: batched };
	await client.healthLogs.createBatch({ logs: [batch, { ...batch, externalId: "2" }] });
	const later = { ...batch, externalVersion: 1, note: replaced };
	await client.healthLogs.createBatch({ logs: [later] });
	const found = (await client.healthLogs.list()).data.map(({ note }) => note);
	expect(found.toSorted()).toEqual([created, updated, batched, replaced].sort());

	const tables = await harness.sql("SELECT name FROM sqlite_master WHERE type = 'table'");
	const own = tables.map(({ name }) => String(name)).filter((name) => !name.startsWith("_cf_"));
	expect(own).toContain("health_logs");
	for (const table of own) {
		const text = JSON.stringify(await harness.sql(`SELECT * FROM "${table}"`));
		for (const note of notes) expect(text.includes(note), table).toBe(false);
	}
});

test("a note that is moved to another log does not open there", async () => {
	const { client, authorization } = await harness.user();
	const one = await client.healthLogs.create({ ...minimal("mood"), note: "mine" });
	const other = await client.healthLogs.create({ ...minimal("mood"), note: "other" });
	await harness.sql(
		"UPDATE health_logs SET note = (SELECT note FROM health_logs WHERE id = ?) WHERE id = ?",
		one.id,
		other.id,
	);
	const path = `/api/health/logs/${other.id}`;
	expect((await harness.fetch(path, { headers: authorization })).status).toBe(500);
});

test("notes are what the document marks, and all of them are", () => {
	const marked = new Set(sensitive(document.components));
	expect([...marked]).toEqual(["note"]);
});

function* sensitive(value: Json | undefined): Generator<string> {
	if (Array.isArray(value)) for (const item of value) yield* sensitive(item);
	if (!isObject(value)) return;
	for (const [name, member] of Object.entries(value)) {
		if (isObject(member) && member["x-sensitive"] === true) yield name;
		yield* sensitive(member);
	}
}
