import type { z } from "zod";
import type { Actor } from "../../core/actor.ts";
import type { Cursors, Page } from "../../core/cursors.ts";
import type { KnownFlag } from "../../core/flags.ts";
import { Problem } from "../../core/problem.ts";
import { document } from "../../generated/document.ts";
import type { routes } from "../../generated/routes.ts";
import { type Evaluation, evaluate } from "./rules.ts";
import type { FlagStore } from "./store.ts";

type FlagQuery = z.infer<(typeof routes)["listFlags"]["request"]["query"]>;

const { maxItems: MOST_FLAGS } = document.components.schemas.EvaluationList.properties.flags;

interface Parts {
	readonly store: FlagStore;
	readonly cursors: Cursors;
}

/** Evaluates flags for users. Each call is one query: nothing is cached, so that a change applies at once. */
export class FlagService {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** A flag that is archived, or does not exist, is off. */
	async isEnabled({ userId }: Actor, flag: KnownFlag): Promise<boolean> {
		const found = await this.#parts.store.find(userId, flag);
		return found !== undefined && evaluate(found, userId).enabled;
	}

	/** @throws Problem RES_001 when the feature is off for the actor */
	async require(actor: Actor, flag: KnownFlag): Promise<void> {
		if (await this.isEnabled(actor, flag)) return;
		throw new Problem("RES_001", { detail: `The feature ${flag} is not switched on for you.` });
	}

	/** @throws Problem VAL_001 for a cursor that belongs to another query */
	async list({ userId }: Actor, page: FlagQuery): Promise<Page<Evaluation>> {
		return this.#parts.cursors.page(page, {
			query: ["flags", userId],
			read: async (after, limit) => {
				const rows = await this.#parts.store.list(userId, limit, after?.id);
				return rows.map((row) => evaluate(row, userId));
			},
			sortValue: ({ key }) => key,
			id: ({ key }) => key,
		});
	}

	/** @throws Problem RES_001 */
	async get({ userId }: Actor, key: string): Promise<Evaluation> {
		return this.#evaluate(userId, key);
	}

	/**
	 * @param targetingKey the user to evaluate for; the actor when absent
	 * @throws Problem AUTH_003, RES_001
	 */
	async evaluateOne(actor: Actor, key: string, targetingKey?: string): Promise<Evaluation> {
		return this.#evaluate(targetOf(actor, targetingKey), key);
	}

	/**
	 * @param targetingKey the user to evaluate for; the actor when absent
	 * @throws Problem AUTH_003
	 */
	async evaluateAll(actor: Actor, targetingKey?: string): Promise<Evaluation[]> {
		const userId = targetOf(actor, targetingKey);
		const rows = await this.#parts.store.list(userId, MOST_FLAGS);
		return rows.map((row) => evaluate(row, userId));
	}

	async #evaluate(userId: string, key: string): Promise<Evaluation> {
		const row = await this.#parts.store.find(userId, key);
		if (row !== undefined) return evaluate(row, userId);
		throw new Problem("RES_001", { detail: "There is no feature flag with this key." });
	}
}

/** Callers that may read all accounts may evaluate flags for each of them. */
function targetOf({ userId, scopes }: Actor, targetingKey = userId): string {
	if (targetingKey === userId || scopes.includes("admin:read")) return targetingKey;
	throw new Problem("AUTH_003", {
		detail: "Evaluating for another user needs the scope admin:read.",
	});
}
