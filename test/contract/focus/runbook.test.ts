import { describe, expect, test } from "vitest";
import { harness } from "../../harness.ts";
import { focusing, letPass } from "./sessions.ts";

const DAY = 24 * 60 * 60;

// The statements of the runbook, to the letter.
const COMPLETION_RATES = `
  SELECT 
    template_key,
    COUNT(*) as total_sessions,
    COUNT(CASE WHEN status = 'completed' THEN 1 END) as completed,
    AVG(actual_duration) as avg_duration
  FROM focus_sessions 
  WHERE start_time > datetime('now', '-30 days')
  GROUP BY template_key
`;
const DISTRACTIONS = `
  SELECT distraction_type, COUNT(*) as count
  FROM focus_session_distractions 
  WHERE created_at > datetime('now', '-7 days')
  GROUP BY distraction_type
  ORDER BY count DESC
`;
const CLEANUP = `
DELETE FROM focus_sessions 
WHERE start_time < datetime('now', '-1 year');
`;

describe("the runbook's statements", () => {
	test("completion rates, by template", async () => {
		const { client } = await harness.user();
		const { key } = await client.focusTemplates.create({ name: "Own" });
		for (const finish of ["complete", "abandon"] as const) {
			const session = await client.focusSessions.start({ templateKey: key });
			await letPass(finish === "complete" ? 1500 : 500, session);
			if (finish === "complete") await client.focusSessions.complete(session.id, {});
			else await client.focusSessions.abandon(session.id);
		}
		const before = await client.focusSessions.start({ templateKey: key });
		await letPass(31 * DAY, before);
		const row = (await harness.sql(COMPLETION_RATES)).find(
			({ template_key }) => template_key === key,
		);
		expect(row).toMatchObject({ total_sessions: 2, completed: 1 });
		expect(row?.avg_duration).toBeGreaterThanOrEqual(1000);
		expect(row?.avg_duration).toBeLessThan(1060);
	});

	test("distractions of a week, by type, the most frequent first", async () => {
		const { client, session } = await focusing();
		const record = (type: "hunger" | "phone", note: string) =>
			client.focusSessions.recordDistraction(session.id, { type, note });
		await record("hunger", "Lunch");
		await record("phone", "Jonas");
		await record("phone", "Grace");
		const old = await record("hunger", "Breakfast");
		await harness.sql(
			"UPDATE focus_session_distractions SET created_at = datetime('now', '-8 days') WHERE id = ?",
			old.id,
		);
		// Of this session alone: other tests are distracted too.
		const own = DISTRACTIONS.replace("WHERE", "WHERE session_id = ? AND");
		expect(await harness.sql(own, session.id)).toEqual([
			{ distraction_type: "phone", count: 2 },
			{ distraction_type: "hunger", count: 1 },
		]);
		const counts = (await harness.sql(DISTRACTIONS)).map(({ count }) => Number(count));
		expect(counts).toEqual(counts.toSorted((one, other) => other - one));
	});

	test("clean up sessions of more than a year ago, and apps hear of it", async () => {
		const { client, user, session } = await focusing();
		await client.focusSessions.complete(session.id, {});
		const { cursor } = await client.sync.changes();
		const kept = await client.focusSessions.start({ templateKey: "pomodoro" });
		await letPass(367 * DAY, session);
		// Of this user alone: other tests have old sessions too.
		await harness.sql(CLEANUP.replace(";", "AND user_id = ?"), user.id);
		const { data } = await client.focusSessions.list();
		expect(data.map(({ id }) => id)).toEqual([kept.id]);
		const { changes } = await client.sync.changes({ cursor });
		expect(changes.filter(({ deleted }) => deleted).map(({ id }) => id)).toEqual([
			`${session.id}.1`,
			session.id,
		]);
	});
});
