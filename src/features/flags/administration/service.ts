import type { z } from "zod";
import type { Cursors, Page } from "../../../core/cursors.ts";
import { currentIfMatch, type IfMatch } from "../../../core/if-match.ts";
import { found, Problem } from "../../../core/problem.ts";
import type { Statement } from "../../../db/client.ts";
import { isUniqueViolation } from "../../../db/failures.ts";
import type { routes } from "../../../generated/routes.ts";
import type {
	FeatureFlagCreate,
	FeatureFlagUpdate,
	FlagOverrideInput,
} from "../../../generated/schemas.ts";
import type { CommitKey } from "../../../idempotency/commit-key.ts";
import type { Clock } from "../../../ports/clock.ts";
import type { AdminRequest, AuditEvent, AuditService } from "../../audit/service.ts";
import type { FeatureFlagRow, FlagOverrideRow } from "../table.ts";
import { auditDetail, flagColumns } from "./rules.ts";
import type { FlagAdministrationStore, FlagKey, OverrideKey } from "./store.ts";

type PageQuery = z.infer<(typeof routes)["listFeatureFlags"]["request"]["query"]>;

interface Parts {
	readonly store: FlagAdministrationStore;
	readonly audit: AuditService;
	readonly cursors: Cursors;
	readonly clock: Clock;
}

/** Flags and overrides, as administrators manage them. */
export class FlagAdministrationService {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** @throws Problem VAL_001 for a cursor that belongs to another query */
	async list(page: PageQuery): Promise<Page<FeatureFlagRow>> {
		return this.#parts.cursors.page(page, {
			query: ["featureFlags"],
			read: (after, limit) => this.#parts.store.list(limit, after?.id),
			sortValue: ({ key }) => key,
			id: ({ key }) => key,
		});
	}

	/** @throws Problem RES_001 */
	async get(key: string): Promise<FeatureFlagRow> {
		const row = await this.#parts.store.find(key);
		if (row !== undefined) return row;
		throw new Problem("RES_001", { detail: "There is no feature flag with this key." });
	}

	/** @throws Problem RES_002 */
	async create(
		request: AdminRequest,
		{ key, ...fields }: z.infer<typeof FeatureFlagCreate>,
		commitKey: CommitKey,
	): Promise<FeatureFlagRow> {
		const now = this.#parts.clock.now();
		const { archived, enabled, rolloutPercentage } = fields;
		const row = {
			key,
			description: fields.description ?? null,
			isActive: !archived,
			isEnabled: enabled,
			rolloutPercentage,
			createdAt: now,
			updatedAt: now,
		};
		const record = this.#record(request, "flag.created", key, auditDetail(fields));
		return this.#parts.store.create(row, record, commitKey(key)).catch((cause: unknown) => {
			if (!isUniqueViolation(cause)) throw cause;
			throw new Problem("RES_002", { detail: "There is a feature flag with this key.", cause });
		});
	}

	/** @throws Problem RES_001, RES_003 */
	async update(
		request: AdminRequest,
		key: string,
		changes: z.infer<typeof FeatureFlagUpdate>,
		ifMatch?: IfMatch<FeatureFlagRow>,
	): Promise<FeatureFlagRow> {
		const flag = await this.#flag(key, ifMatch);
		const columns = { ...flagColumns(changes), updatedAt: this.#parts.clock.now() };
		const record = this.#record(request, "flag.updated", key, auditDetail(changes));
		const row = await this.#parts.store.update(flag, columns, record);
		return row ?? this.#refuse(key);
	}

	/** @throws Problem RES_001, RES_003 */
	async delete(
		request: AdminRequest,
		key: string,
		ifMatch?: IfMatch<FeatureFlagRow>,
	): Promise<void> {
		const flag = await this.#flag(key, ifMatch);
		const record = this.#record(request, "flag.deleted", key);
		if (!(await this.#parts.store.delete(flag, record))) await this.#refuse(key);
	}

	/** @throws Problem RES_001, or VAL_001 for a cursor that belongs to another query */
	async listOverrides(flagKey: string, page: PageQuery): Promise<Page<FlagOverrideRow>> {
		const { cursors, store } = this.#parts;
		return cursors.page(page, {
			query: ["flagOverrides", flagKey],
			read: async (after, limit) => found(await store.listOverrides(flagKey, limit, after?.id)),
			sortValue: ({ userId }) => userId,
			id: ({ userId }) => userId,
		});
	}

	/** @throws Problem RES_001 */
	async getOverride(key: OverrideKey): Promise<FlagOverrideRow> {
		return found(await this.#parts.store.findOverride(key));
	}

	/** @throws Problem RES_001, RES_003 */
	async setOverride(
		request: AdminRequest,
		key: OverrideKey,
		{ enabled }: z.infer<typeof FlagOverrideInput>,
		ifMatch?: IfMatch<FlagOverrideRow>,
	): Promise<{ readonly row: FlagOverrideRow; readonly created: boolean }> {
		const version = ifMatch && (await this.#versionOf(key, ifMatch));
		const { flagKey, userId } = key;
		const detail = { userId, enabled: String(enabled) };
		const record = this.#record(request, "flag.override_set", flagKey, detail);
		const change = { enabled, now: this.#parts.clock.now() };
		const { changed, present } = await this.#parts.store.setOverride(
			{ ...key, version },
			change,
			record,
		);
		if (changed !== undefined) return { row: changed, created: changed.version === 1 };
		if (version !== undefined && present?.version !== version) throw new Problem("RES_003");
		return { row: found(present), created: false };
	}

	/** @throws Problem RES_001, RES_003 */
	async deleteOverride(
		request: AdminRequest,
		key: OverrideKey,
		ifMatch?: IfMatch<FlagOverrideRow>,
	): Promise<void> {
		const version = ifMatch && (await this.#versionOf(key, ifMatch));
		const { flagKey, userId } = key;
		const record = this.#record(request, "flag.override_deleted", flagKey, { userId });
		if (await this.#parts.store.deleteOverride({ ...key, version }, record)) return;
		await this.getOverride(key);
		throw new Problem("RES_003");
	}

	/** @throws Problem RES_001, RES_003 */
	async #flag(key: string, ifMatch?: IfMatch<FeatureFlagRow>): Promise<FlagKey> {
		const current = await currentIfMatch(ifMatch, () => this.get(key));
		return { key, version: current?.version };
	}

	/** @throws Problem RES_001 for a deleted flag, RES_003 for one that a concurrent request has changed */
	async #refuse(key: string): Promise<never> {
		await this.get(key);
		throw new Problem("RES_003");
	}

	/** @throws Problem RES_003 when the override does not match, or does not exist */
	async #versionOf(key: OverrideKey, ifMatch: IfMatch<FlagOverrideRow>): Promise<number> {
		const row = await this.#parts.store.findOverride(key);
		if (row === undefined) throw new Problem("RES_003");
		ifMatch(row);
		return row.version;
	}

	#record(
		request: AdminRequest,
		action: AuditEvent["action"],
		targetId: string,
		detail: Readonly<Record<string, string>> = {},
	): Statement {
		return this.#parts.audit.record(request, { action, targetType: "flag", targetId, detail });
	}
}
