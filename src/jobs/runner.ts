import { rootCause } from "../core/problem.ts";
import { backgroundRun } from "../observability/background-run.ts";
import type { Meter } from "../observability/meter.ts";
import type { Clock } from "../ports/clock.ts";
import type { Log } from "../ports/log.ts";
import { nextDue } from "./cadence.ts";
import type { Job } from "./job.ts";
import type { Schedule } from "./schedule.ts";

/** Time limit of a run. The run of the next minute does the rest. */
const RUN_MILLISECONDS = 20_000;
/** Lifetime of a run's claim. A run with its last portion takes less time. */
const CLAIM_MILLISECONDS = 5 * 60_000;

interface Parts {
	readonly jobs: readonly Job[];
	readonly schedule: Schedule;
	readonly clock: Clock;
	readonly log: Log;
	readonly meter: Meter;
}

interface Portions {
	readonly rowsTouched: number;
	/** True when nothing is left to do until the job is due again. */
	readonly isComplete: boolean;
	readonly failure: string | null;
}

/** Runs the scheduled jobs independently: a job that fails or takes long does not stop the others. */
export class JobRunner {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** Runs the jobs that are due and not claimed by another run. */
	async runDue(): Promise<void> {
		const { jobs, schedule, clock } = this.#parts;
		const now = clock.now();
		const until = new Date(now.getTime() + CLAIM_MILLISECONDS);
		const claimed = await schedule.claim(
			jobs.map(({ name }) => name),
			now,
			until,
		);
		await this.#runAll(jobs.filter(({ name }) => claimed.includes(name)));
	}

	/** Runs every job, due or not. */
	async runNow(): Promise<void> {
		await this.#runAll(this.#parts.jobs);
	}

	/** A run whose outcome cannot be recorded keeps its claim, so the job runs again when the claim is over. */
	async #runAll(jobs: readonly Job[]): Promise<void> {
		await Promise.all(
			jobs.map((job) =>
				this.#runOne(job).catch((error: unknown) => {
					const cause = String(rootCause(error));
					this.#parts.log.write("error", "job not recorded", { job: job.name, cause });
				}),
			),
		);
	}

	async #runOne(job: Job): Promise<void> {
		const { clock, log, meter, schedule } = this.#parts;
		const { result, run } = await backgroundRun(() => this.#portions(job));
		const { rowsTouched, isComplete, failure } = result;
		const outcome = failure === null ? "completed" : "failed";
		meter.count("job_runs_total", { job: job.name, outcome });
		meter.count("job_rows_total", { job: job.name }, rowsTouched);
		log.write(failure === null ? "info" : "error", "job", {
			...run,
			job: job.name,
			outcome,
			rowsTouched,
			isComplete,
			...(failure === null ? {} : { cause: failure }),
		});
		const finishedAt = clock.now();
		const dueAt = isComplete ? nextDue(job.every, finishedAt) : nextDue("minute", finishedAt);
		await schedule.finish(job.name, { dueAt, finishedAt, rowsTouched, failure });
	}

	async #portions(job: Job): Promise<Portions> {
		const end = this.#parts.clock.now().getTime() + RUN_MILLISECONDS;
		let rowsTouched = 0;
		try {
			while (this.#parts.clock.now().getTime() < end) {
				const rows = await job.run(job.limit);
				rowsTouched += rows;
				if (rows < job.limit) return { rowsTouched, isComplete: true, failure: null };
			}
			return { rowsTouched, isComplete: false, failure: null };
		} catch (error) {
			return { rowsTouched, isComplete: false, failure: String(rootCause(error)) };
		}
	}
}
