import { DurableObject } from "cloudflare:workers";
import type { Counted, Tally } from "../ports/metrics.ts";

const KEPT_MINUTES = 120;

/** Adds up the counts of all isolates. One object is enough, because each isolate calls it once a second at most. */
export class MetricsAggregate extends DurableObject {
	readonly #sql = this.ctx.storage.sql;

	constructor(state: DurableObjectState, bindings: never) {
		super(state, bindings);
		this.#sql.exec(`
			CREATE TABLE IF NOT EXISTS totals (name TEXT PRIMARY KEY, value REAL NOT NULL) WITHOUT ROWID;
			CREATE TABLE IF NOT EXISTS minutes (
				minute INTEGER, name TEXT, value REAL NOT NULL, PRIMARY KEY (minute, name)
			) WITHOUT ROWID;
		`);
	}

	add({ totals, minutes }: Counted): void {
		for (const [name, value] of Object.entries(totals)) {
			this.#sql.exec(
				`INSERT INTO totals VALUES (?, ?)
				ON CONFLICT DO UPDATE SET value = value + excluded.value`,
				name,
				value,
			);
		}
		for (const [minute, tally] of Object.entries(minutes)) {
			this.#addToMinute(Number(minute), tally);
		}
	}

	totals(): Tally {
		return asTally(this.#sql.exec<Sum>("SELECT name, value FROM totals"));
	}

	/** Returns the sums of the minutes from `first` on. */
	since(first: number): Tally {
		return asTally(
			this.#sql.exec<Sum>(
				"SELECT name, SUM(value) AS value FROM minutes WHERE minute >= ? GROUP BY name",
				first,
			),
		);
	}

	#addToMinute(minute: number, tally: Tally): void {
		this.#sql.exec("DELETE FROM minutes WHERE minute < ?", minute - KEPT_MINUTES);
		for (const [name, value] of Object.entries(tally)) {
			this.#sql.exec(
				`INSERT INTO minutes VALUES (?, ?, ?)
				ON CONFLICT DO UPDATE SET value = value + excluded.value`,
				minute,
				name,
				value,
			);
		}
	}
}

type Sum = { name: string; value: number };

function asTally(rows: Iterable<Sum>): Tally {
	return Object.fromEntries([...rows].map(({ name, value }) => [name, value]));
}
