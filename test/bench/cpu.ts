import { readdirSync, readFileSync } from "node:fs";

/** What Linux counts processor time in: its user interface has had 100 ticks a second since its beginning. */
const MILLISECONDS_PER_TICK = 10;

/** The fields of `/proc/<pid>/stat` that follow the command's name (proc_pid_stat(5), fields 3 to 17). */
interface ProcessStat {
	readonly command: string;
	readonly parent: number;
	readonly ticks: number;
}

/**
 * The processor time that a process and its ended children have used, in milliseconds.
 * @returns undefined on systems other than Linux
 */
export function cpuMilliseconds(pid: number | undefined): number | undefined {
	const ticks = pid === undefined ? undefined : statOf(pid)?.ticks;
	return ticks === undefined ? undefined : ticks * MILLISECONDS_PER_TICK;
}

/** The workerd processes that this process has started. None are found on systems other than Linux. */
export function workerdProcesses(): number[] {
	return allProcesses().filter((pid) => {
		const stat = statOf(pid);
		return stat?.command === "workerd" && stat.parent === process.pid;
	});
}

function allProcesses(): number[] {
	try {
		return readdirSync("/proc").map(Number).filter(Number.isInteger);
	} catch {
		return [];
	}
}

function statOf(pid: number): ProcessStat | undefined {
	try {
		const [, command = "", rest = ""] =
			/\((.*)\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
		const fields = rest.split(" ").map(Number);
		const times = fields.slice(11, 15);
		return {
			command,
			parent: fields[1] ?? 0,
			ticks: times.reduce((sum, ticks) => sum + ticks, 0),
		};
	} catch {
		return undefined;
	}
}
