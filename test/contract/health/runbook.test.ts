import { expect, test } from "vitest";
import { harness } from "../../harness.ts";

// The statements of the runbook, to the letter.
const ACTIVITY = `
SELECT type, COUNT(*) 
FROM health_logs 
WHERE recorded_at > datetime('now', '-24 hours')
GROUP BY type;
`;
const RECENT = `
SELECT * FROM health_logs 
WHERE user_id = ? AND recorded_at > datetime('now', '-30 days');
`;

const HOUR = 60 * 60 * 1000;

function hoursAgo(hours: number): string {
	return new Date(Date.now() - hours * HOUR).toISOString();
}

test("the runbook's statements tell a user's recent logs, and what everybody logged today", async () => {
	const { client, user } = await harness.user();
	const log = (hours: number) =>
		client.healthLogs.create({
			type: "symptom",
			value: { name: "Headache", severity: 3 },
			recordedAt: hoursAgo(hours),
		});
	const [recent, yesterday] = [await log(23.9), await log(24.1)];
	await log(31 * 24);
	// Of this user alone: other tests log too.
	const own = ACTIVITY.replace("WHERE", "WHERE user_id = ? AND");
	expect(await harness.sql(own, user.id)).toEqual([{ type: "symptom", "COUNT(*)": 1 }]);
	expect((await harness.sql(ACTIVITY)).map(({ type }) => type)).toContain("symptom");
	const rows = await harness.sql(RECENT, user.id);
	expect(new Set(rows.map(({ id }) => id))).toEqual(new Set([recent.id, yesterday.id]));
});
