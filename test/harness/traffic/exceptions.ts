/** Allows some statements to break a rule, for a reason. */
export interface Exception {
	readonly rule: Rule;
	readonly statement: RegExp;
	readonly why: string;
}

export type Rule =
	/** A statement must not read a whole table or a whole index. */
	| "scan"
	/** A statement for a page must not sort all rows that it finds. */
	| "sort"
	/** A statement on a table with rows of users must name a user. */
	| "user"
	/** A statement or batch must not use tables of the central database together with tables of users. */
	| "crossing";

export const EXCEPTIONS: readonly Exception[] = [
	{
		rule: "scan",
		statement: /^select .* from "localization_content" where \(\(select "revision"/,
		why: "An isolate caches all texts, so it reads all of them after a change.",
	},
	{
		rule: "scan",
		statement: /^SELECT 1 FROM users LIMIT 1$/,
		why: "The health check reads one row, no matter which.",
	},
	{
		rule: "sort",
		statement: /from "users" where \("users"\."id" IN \(\s*SELECT id FROM users WHERE email >= \?/,
		why: "A search finds its few users through two indexes, so no index has their order.",
	},
	{
		rule: "sort",
		statement: /inner join json_each\(\?\) AS wanted on "health_logs"\."id" IN/,
		why: "A list of several types merges one page of each type. Each page is read in the order of an index.",
	},
	{
		rule: "user",
		statement: /^update "outbox" set "due_at" = \?/,
		why: "A job sends the due events of all users.",
	},
	{
		rule: "user",
		statement: /"outbox"\."id" = \?|^insert into "event_deliveries"/,
		why: "A message of the queue names one event. The statement runs in the database of the event's user.",
	},
	{
		rule: "user",
		statement: /^SELECT \(select count\(\*\) from "outbox"/,
		why: "The health check counts the pending and failed events of all users.",
	},
	{
		rule: "user",
		statement: /^delete from "outbox" where .*'-7 days'/,
		why: "A job deletes events of all users a week after their delivery.",
	},
	{
		rule: "user",
		statement: /^delete from "idempotency_keys" where .*"claimed_at" < \? limit \?/,
		why: "A job deletes the expired keys of all callers.",
	},
	{
		rule: "user",
		statement: /from "focus_sessions" where \("focus_sessions"\."start_time" < \? and status IN/,
		why: "A job ends the abandoned sessions of all users.",
	},
	{
		rule: "user",
		statement: /^delete from "changes" where "changes"\."seq" in/,
		why: "A job deletes old changes of all users that no device needs any more.",
	},
	{
		rule: "user",
		statement:
			/^select "target", MIN\("user_id"\) from "deliveries" where \("deliveries"\."user_id" IN \(/,
		why: "After a batch of events it reads the deliveries of several users, named in a list.",
	},
	{
		rule: "user",
		statement: /WITH RECURSIVE targets\(name\) AS/,
		why: "A job finds the targets of the due deliveries of all users.",
	},
	{
		rule: "sort",
		statement: /WITH RECURSIVE targets\(name\) AS/,
		why: "A job sorts targets by their oldest delivery. An index finds the oldest delivery of each target.",
	},
	{
		rule: "user",
		statement:
			/^update "deliveries" set "state" = \?, "finished_at" = \? where "deliveries"\."id" in/,
		why: "A job ends the expired deliveries of all users.",
	},
	{
		rule: "user",
		statement: /^delete from "deliveries" where "deliveries"\."id" in .*"finished_at" <= \?/,
		why: "A job deletes deliveries of all users some time after they ended.",
	},
	{
		rule: "crossing",
		statement: /^select max\("seq"\) from "changes" .*; select .* from "users" where/s,
		why: "To be separated: a page of changes reads the account of its user in the same batch.",
	},
	{
		rule: "crossing",
		statement: /^select "time_zone", "day_start" from "users" .*; select .* from "focus_sessions"/,
		why: "To be separated: the analytics of focus read the user's time zone in the same batch.",
	},
];
