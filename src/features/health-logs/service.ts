import type { z } from "zod";
import type { Actor } from "../../core/actor.ts";
import { bodyIssues } from "../../core/body-issues.ts";
import type { Cursors, Page } from "../../core/cursors.ts";
import { currentIfMatch, type IfMatch } from "../../core/if-match.ts";
import { found, invalid, Problem } from "../../core/problem.ts";
import type { IdQuery, Query } from "../../db/client.ts";
import type { PerUserDatabase } from "../../db/databases.ts";
import { isForeignKeyViolation } from "../../db/failures.ts";
import type { OwnedKey } from "../../db/owned.ts";
import { timestampText } from "../../db/timestamp.ts";
import { document } from "../../generated/document.ts";
import type { routes } from "../../generated/routes.ts";
import {
	type HealthLogBatchResult,
	HealthLogCreate,
	type HealthLogUpdate,
	HealthMeasurement,
} from "../../generated/schemas.ts";
import type { CommitKey } from "../../idempotency/commit-key.ts";
import type { Clock } from "../../ports/clock.ts";
import type { SealedNotes } from "../../security/sealed-notes.ts";
import { daysBetween, type Granularity, inBuckets } from "../../time/buckets.ts";
import { dayOf } from "../../time/days.ts";
import { asInstant } from "../../time/instant.ts";
import { dayRange } from "../../time/range.ts";
import { requireTimeZone } from "../users/rules.ts";
import type { UserService } from "../users/service.ts";
import { healthLogId, normalized, quantitiesOf, quantityNames, timeIssues } from "./rules.ts";
import type { HealthLogStore } from "./store.ts";
import { type Bucket, sumUp } from "./summary.ts";
import type { HealthLogRow, HealthLogType } from "./table.ts";

type Create = z.infer<typeof HealthLogCreate>;
type Measurement = z.infer<typeof HealthMeasurement>;
type BatchResult = z.infer<typeof HealthLogBatchResult>;
type LogIfMatch = IfMatch<HealthLogRow>;
type LogQuery = z.infer<(typeof routes)["listHealthLogs"]["request"]["query"]>;
type SummaryQuery = z.infer<(typeof routes)["getHealthSummary"]["request"]["query"]>;

const { maxItems: mostErrors } = document.components.schemas.HealthLogBatchResult.properties.errors;
const { maxItems: mostDays } = document.components.schemas.HealthSummary.properties.buckets;

interface Parts {
	readonly stores: PerUserDatabase<HealthLogStore>;
	readonly users: UserService;
	readonly notes: SealedNotes;
	readonly cursors: Cursors;
	readonly clock: Clock;
}

export interface Summary {
	readonly type: HealthLogType;
	readonly from: string;
	readonly to: string;
	readonly granularity: Granularity;
	readonly timeZone: string;
	readonly dayStart: string;
	readonly buckets: readonly Bucket[];
}

/** Returns rows with decrypted notes. The store has encrypted notes. */
export class HealthLogService {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/**
	 * @returns the log as it is now. It is not new if its source has sent it before.
	 * @throws Problem VAL_001
	 */
	async create(
		actor: Actor,
		input: Create,
		commitKey: CommitKey,
	): Promise<{ log: HealthLogRow; isNew: boolean }> {
		const issues = timeIssues(input.interval, input);
		if (issues.length > 0) throw invalid(...issues);
		const row = await this.#row(actor, input);
		const versions = await this.#parts.stores
			.of(actor.userId)
			.save([row], commitKey(row.id))
			.catch(ownerIsGone);
		const isNew = versions.get(row.id) === 1;
		return {
			log: isNew ? await this.#parts.notes.open(row) : await this.get(actor, row.id),
			isNew,
		};
	}

	/**
	 * Stores the valid items of a batch.
	 * @param items each should be a HealthLogCreate
	 * @returns the result of each item, in the same order
	 */
	async createBatch(actor: Actor, items: readonly unknown[]): Promise<BatchResult[]> {
		const checked = items.map(checkItem);
		const rows = await Promise.all(
			checked.map(({ input }) => (input === undefined ? undefined : this.#row(actor, input))),
		);
		const newest = newestOfEach(rows.filter((row) => row !== undefined));
		const versions = await this.#parts.stores
			.of(actor.userId)
			.save([...newest.values()])
			.catch(ownerIsGone);
		return checked.map(({ errors }, index) => {
			const row = rows[index];
			if (row === undefined) return { status: "invalid", id: null, errors };
			const written = newest.get(row.id) === row ? versions.get(row.id) : undefined;
			return { status: statusOf(written), id: row.id, errors };
		});
	}

	/** @throws Problem RES_001 */
	async get(actor: Actor, id: string): Promise<HealthLogRow> {
		return this.#parts.notes.open(
			found(await this.#parts.stores.of(actor.userId).find(actor.userId, id)),
		);
	}

	/** Returns a query for those logs of `ids` that belong to the actor. Their notes are still encrypted. */
	findMany(actor: Actor, ids: IdQuery): Query<HealthLogRow> {
		return this.#parts.stores.of(actor.userId).findMany(actor.userId, ids);
	}

	/** Decrypts the note of a row of `findMany`. */
	open(row: HealthLogRow): Promise<HealthLogRow> {
		return this.#parts.notes.open(row);
	}

	/** @throws Problem VAL_001 for a cursor that belongs to another query */
	async list(actor: Actor, { limit, cursor, ...query }: LogQuery): Promise<Page<HealthLogRow>> {
		const { cursors, stores, notes } = this.#parts;
		const listing = {
			types: query.type,
			from: asInstant(query.from),
			to: asInstant(query.to),
			descending: query.sort === "-recordedAt",
		};
		const page = await cursors.page(
			{ limit, cursor },
			{
				query: ["healthLogs", actor.userId, query],
				read: (after, most) =>
					stores.of(actor.userId).list(actor.userId, { ...listing, after, limit: most }),
				sortValue: ({ recordedAt }) => timestampText(recordedAt),
				id: ({ id }) => id,
			},
		);
		return { ...page, rows: await notes.openAll(page.rows) };
	}

	/** @throws Problem RES_001, RES_003, VAL_001 */
	async update(
		actor: Actor,
		id: string,
		{ value, recordedAt, interval, note, ...fields }: z.infer<typeof HealthLogUpdate>,
		ifMatch?: LogIfMatch,
	): Promise<HealthLogRow> {
		const row = await this.get(actor, id);
		ifMatch?.(row);
		const measurement = value === undefined ? undefined : measurementOf(row.type, value);
		const issues = timeIssues(interval, measurement);
		if (issues.length > 0) throw invalid(...issues);
		const key = { userId: actor.userId, id, version: ifMatch && row.version };
		const changed = await this.#parts.stores.of(actor.userId).update(key, {
			...fields,
			...(measurement && measurementColumns(measurement)),
			...(recordedAt === undefined ? {} : { recordedAt: new Date(recordedAt) }),
			...(interval === undefined ? {} : intervalColumns(interval)),
			...(note === undefined ? {} : { note: await this.#parts.notes.seal(id, note) }),
			updatedAt: this.#parts.clock.now(),
		});
		return changed === undefined ? this.#refuse(actor, key) : this.#parts.notes.open(changed);
	}

	/** @throws Problem RES_001, RES_003 */
	async delete(actor: Actor, id: string, ifMatch?: LogIfMatch): Promise<void> {
		const key = await this.#key(actor, id, ifMatch);
		if (!(await this.#parts.stores.of(actor.userId).delete(key))) await this.#refuse(actor, key);
	}

	/** @throws Problem VAL_001 */
	async summarize(actor: Actor, query: SummaryQuery): Promise<Summary> {
		if (query.timeZone !== undefined) requireTimeZone(query.timeZone, { parameter: "timeZone" });
		const user = await this.#parts.users.get(actor);
		const { timeZone = user.timeZone, type, granularity } = query;
		const { dayStart } = user;
		const range = dayRange(query, dayOf(this.#parts.clock.now(), timeZone, dayStart), mostDays);
		const days = daysBetween(range.from, range.to, timeZone, dayStart);
		const names = quantityNames(type);
		const counted = names.length > 0 ? names : [null];
		const daily = await this.#parts.stores
			.of(actor.userId)
			.summarize(actor.userId, type, days, counted);
		const buckets = sumUp(type, inBuckets(days, granularity), daily);
		return { type, ...range, granularity, timeZone, dayStart, buckets };
	}

	/** @throws Problem RES_001, RES_003 */
	async #key(actor: Actor, id: string, ifMatch?: LogIfMatch): Promise<OwnedKey> {
		const current = await currentIfMatch(ifMatch, () => this.get(actor, id));
		return { userId: actor.userId, id, version: current?.version };
	}

	async #row(actor: Actor, input: Create): Promise<HealthLogRow> {
		const id = healthLogId(actor.userId, input);
		const now = this.#parts.clock.now();
		return {
			id,
			userId: actor.userId,
			type: input.type,
			...measurementColumns(input),
			recordedAt: new Date(input.recordedAt),
			...intervalColumns(input.interval ?? null),
			zoneOffsetMinutes: input.zoneOffsetMinutes ?? null,
			sourceApp: input.source?.app ?? "",
			sourceDevice: input.source?.device ?? "",
			sourceMethod: input.source?.method ?? "manual",
			note: await this.#parts.notes.seal(id, input.note),
			externalId: input.externalId ?? null,
			externalVersion: input.externalVersion ?? null,
			version: 1,
			createdAt: now,
			updatedAt: now,
		};
	}

	/** @throws Problem RES_001 for a deleted log, RES_003 for one that no longer has the key's version */
	async #refuse(actor: Actor, { id }: OwnedKey): Promise<never> {
		await this.get(actor, id);
		throw new Problem("RES_003");
	}
}

/** Parses an item of a batch. Returns its input, or all of its errors. */
function checkItem(
	item: unknown,
	index: number,
): { input?: Create; errors: BatchResult["errors"] } {
	const { data, error } = HealthLogCreate.safeParse(item);
	const place = ["logs", index];
	if (error !== undefined) return { errors: bodyIssues(error, place).slice(0, mostErrors) };
	const issues = timeIssues(data.interval, data);
	const errors = issues.map((issue) => ({ ...issue, pointer: `/logs/${index}${issue.pointer}` }));
	return errors.length > 0 ? { errors: errors.slice(0, mostErrors) } : { input: data, errors };
}

/** Selects one row for each id: the highest external version, and the first row among equal ones. */
function newestOfEach(rows: readonly HealthLogRow[]): Map<string, HealthLogRow> {
	const newest = new Map<string, HealthLogRow>();
	for (const row of rows) {
		const other = newest.get(row.id);
		const isNewer = (row.externalVersion ?? -1) > (other?.externalVersion ?? -1);
		if (other === undefined || isNewer) newest.set(row.id, row);
	}
	return newest;
}

/** @param version version of the written log; undefined when it was not written */
function statusOf(version: number | undefined): BatchResult["status"] {
	if (version === undefined) return "duplicate";
	return version === 1 ? "created" : "updated";
}

/** @throws Problem VAL_001 unless the value matches the type */
function measurementOf(type: HealthLogType, value: object): Measurement {
	const { data, error } = HealthMeasurement.safeParse({ type, value });
	if (error !== undefined) throw invalid(...bodyIssues(error));
	return data;
}

function measurementColumns(measurement: Measurement) {
	return { value: normalized(measurement), quantities: quantitiesOf(measurement) };
}

function intervalColumns(interval: { startAt: string; endAt: string } | null) {
	return {
		startAt: interval && new Date(interval.startAt),
		endAt: interval && new Date(interval.endAt),
	};
}

/** Converts a violated foreign key: a log refers only to its owner, so the account has just been deleted. */
function ownerIsGone(cause: unknown): never {
	throw isForeignKeyViolation(cause) ? new Problem("AUTH_001", { cause }) : cause;
}
