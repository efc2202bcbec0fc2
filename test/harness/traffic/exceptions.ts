/** A rule that a statement may break, and why. */
export interface Exception {
	readonly rule: Rule;
	readonly statement: RegExp;
	readonly why: string;
}

export type Rule =
	/** It reads a whole table, or a whole index. */
	| "scan"
	/** It sorts all rows that it finds before it takes a page of them. */
	| "sort"
	/** It names no user of a table of users' rows. */
	| "user"
	/** It names tables of the central database and of a user's. */
	| "crossing";

export const EXCEPTIONS: readonly Exception[] = [
	{
		rule: "scan",
		statement: /^select .* from "localization_content" where \(\(select "revision"/,
		why: "An isolate keeps all texts, so it reads all of them when they have changed.",
	},
	{
		rule: "scan",
		statement: /^SELECT 1 FROM users LIMIT 1$/,
		why: "The health check reads one row, whichever comes first.",
	},
	{
		rule: "sort",
		statement: /from "users" where \("users"\."id" IN \(\s*SELECT id FROM users WHERE email >= \?/,
		why: "A search finds its few users by two indexes, so that no index has their order.",
	},
	{
		rule: "sort",
		statement: /inner join json_each\(\?\) AS wanted on "health_logs"\."id" IN/,
		why: "A list of several types merges a page of each type, which it reads in the order of an index.",
	},
	{
		rule: "user",
		statement: /^update "outbox" set "due_at" = \?/,
		why: "A job sends the events of all users that are due.",
	},
	{
		rule: "user",
		statement: /"outbox"\."id" = \?|^insert into "event_deliveries"/,
		why: "A message of the queue names one event, and the database is that of the event's user.",
	},
	{
		rule: "user",
		statement: /^SELECT \(select count\(\*\) from "outbox"/,
		why: "The health check counts the events of all users that wait or have failed.",
	},
	{
		rule: "user",
		statement: /^delete from "outbox" where .*'-7 days'/,
		why: "A job deletes the events of all users that were delivered long ago.",
	},
	{
		rule: "user",
		statement: /^delete from "idempotency_keys" where .*"claimed_at" < \? limit \?/,
		why: "A job deletes the keys of all callers whose time is over.",
	},
	{
		rule: "user",
		statement: /from "focus_sessions" where \("focus_sessions"\."start_time" < \? and status IN/,
		why: "A job ends the sessions of all users that were forgotten.",
	},
	{
		rule: "user",
		statement: /^delete from "changes" where "changes"\."seq" in/,
		why: "A job deletes from the logs of all users what no device needs to hear of.",
	},
	{
		rule: "user",
		statement:
			/^select "target", MIN\("user_id"\) from "deliveries" where \("deliveries"\."user_id" IN \(/,
		why: "After a batch of events it asks for the deliveries of several users, whom it names in a list.",
	},
	{
		rule: "user",
		statement: /WITH RECURSIVE targets\(name\) AS/,
		why: "A job looks for the targets of all users' deliveries that are due.",
	},
	{
		rule: "sort",
		statement: /WITH RECURSIVE targets\(name\) AS/,
		why: "A job sorts targets by the delivery that has waited longest. An index finds that of each target.",
	},
	{
		rule: "user",
		statement:
			/^update "deliveries" set "state" = \?, "finished_at" = \? where "deliveries"\."id" in/,
		why: "A job ends the deliveries of all users that have lost their point.",
	},
	{
		rule: "user",
		statement: /^delete from "deliveries" where "deliveries"\."id" in .*"finished_at" <= \?/,
		why: "A job deletes the deliveries of all users that ended long ago.",
	},
	{
		rule: "crossing",
		statement: /^select max\("seq"\) from "changes" .*; select .* from "users" where/s,
		why: "Still to be parted: a page of changes reads the account of its user in the same batch.",
	},
	{
		rule: "crossing",
		statement: /^select "time_zone", "day_start" from "users" .*; select .* from "focus_sessions"/,
		why: "Still to be parted: the analytics of focus read the user's time zone in the same batch.",
	},
];
