import { typeidUnboxed } from "typeid-js";
import type { z } from "zod";
import type { Actor } from "../../../core/actor.ts";
import type { Cursors, Page } from "../../../core/cursors.ts";
import { currentIfMatch, type IfMatch } from "../../../core/if-match.ts";
import { found, Problem } from "../../../core/problem.ts";
import type { IdQuery, Query } from "../../../db/client.ts";
import type { PerUserDatabase } from "../../../db/databases.ts";
import { isForeignKeyViolation } from "../../../db/failures.ts";
import type { OwnedKey } from "../../../db/owned.ts";
import { timestampText } from "../../../db/timestamp.ts";
import type { routes } from "../../../generated/routes.ts";
import type { FocusTemplateCreate, FocusTemplateUpdate } from "../../../generated/schemas.ts";
import type { CommitKey } from "../../../idempotency/commit-key.ts";
import type { Clock } from "../../../ports/clock.ts";
import type { FocusTemplateStore } from "./store.ts";
import type { FocusTemplateRow } from "./table.ts";

type TemplateIfMatch = IfMatch<FocusTemplateRow>;
type TemplateQuery = z.infer<(typeof routes)["listFocusTemplates"]["request"]["query"]>;

interface Parts {
	readonly stores: PerUserDatabase<FocusTemplateStore>;
	readonly cursors: Cursors;
	readonly clock: Clock;
}

export class FocusTemplateService {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** @throws Problem AUTH_001 when the account is deleted and its token still in the cache */
	async create(
		actor: Actor,
		input: z.infer<typeof FocusTemplateCreate>,
		commitKey: CommitKey,
	): Promise<FocusTemplateRow> {
		const now = this.#parts.clock.now();
		const id = typeidUnboxed("template");
		const row = { ...input, id, userId: actor.userId, createdAt: now, updatedAt: now };
		return this.#parts.stores
			.of(actor.userId)
			.create(row, commitKey(id))
			.catch((cause: unknown) => {
				throw isForeignKeyViolation(cause) ? new Problem("AUTH_001", { cause }) : cause;
			});
	}

	/** @throws Problem RES_001 */
	async get(actor: Actor, key: string): Promise<FocusTemplateRow> {
		return found(await this.#parts.stores.of(actor.userId).find(actor.userId, key));
	}

	/** Returns a query for those templates of `ids` that belong to the actor. */
	findMany(actor: Actor, ids: IdQuery): Query<FocusTemplateRow> {
		return this.#parts.stores.of(actor.userId).findMany(actor.userId, ids);
	}

	/** @throws Problem VAL_001 for a cursor that belongs to another query */
	async list({ userId }: Actor, page: TemplateQuery): Promise<Page<FocusTemplateRow>> {
		const { cursors, stores } = this.#parts;
		return cursors.page(page, {
			query: ["focus templates", userId],
			read: (after, limit) => stores.of(userId).list(userId, limit, after),
			sortValue: ({ createdAt }) => timestampText(createdAt),
			id: ({ id }) => id,
		});
	}

	/** @throws Problem RES_001, RES_002, RES_003 */
	async update(
		actor: Actor,
		key: string,
		changes: z.infer<typeof FocusTemplateUpdate>,
		ifMatch?: TemplateIfMatch,
	): Promise<FocusTemplateRow> {
		const target = await this.#target(actor, key, ifMatch);
		const row = await this.#parts.stores
			.of(actor.userId)
			.update(target, { ...changes, updatedAt: this.#parts.clock.now() });
		return row ?? this.#refuse(actor, key);
	}

	/** @throws Problem RES_001, RES_002, RES_003 */
	async delete(actor: Actor, key: string, ifMatch?: TemplateIfMatch): Promise<void> {
		const target = await this.#target(actor, key, ifMatch);
		if (!(await this.#parts.stores.of(actor.userId).delete(target))) await this.#refuse(actor, key);
	}

	/** @throws Problem RES_001, RES_003 */
	async #target(actor: Actor, id: string, ifMatch?: TemplateIfMatch): Promise<OwnedKey> {
		const current = await currentIfMatch(ifMatch, () => this.get(actor, id));
		return { userId: actor.userId, id, version: current?.version };
	}

	/** Finds out why a template could not be changed: it is deleted, of the system, or has another version. */
	async #refuse(actor: Actor, key: string): Promise<never> {
		const { userId } = await this.get(actor, key);
		if (userId !== null) throw new Problem("RES_003");
		throw new Problem("RES_002", { detail: "Templates of the system cannot be changed." });
	}
}
