import { describe, expect, test } from "vitest";
import type { FocusDistraction } from "../../../sdk/src/index.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { focusing } from "./sessions.ts";

describe("200", () => {
	test("those of the session, in their order, page by page, also after its end", async () => {
		const { client, session } = await focusing();
		const { focusSessions } = client;
		const recorded: FocusDistraction[] = [];
		for (const note of ["one", "two", "three", "four", "five"]) {
			recorded.push(await focusSessions.recordDistraction(session.id, { type: "other", note }));
		}
		await focusSessions.restart(session.id);
		const seen: FocusDistraction[] = [];
		for await (const each of focusSessions.listDistractions(session.id, { limit: 2 })) {
			seen.push(each);
		}
		expect(seen).toEqual(recorded);
		const { id } = await focusSessions.getActive();
		expect(await focusSessions.listDistractions(id)).toEqual({ data: [], nextCursor: null });
	});
});

describe("404", () => {
	test("another user's session", async () => {
		const [{ session }, { client }] = await Promise.all([focusing(), harness.user()]);
		await expect(client.focusSessions.listDistractions(session.id)).rejects.toMatchObject({
			status: 404,
			code: "RES_001",
		});
	});
});

describeSharedStatuses("listFocusDistractions");
