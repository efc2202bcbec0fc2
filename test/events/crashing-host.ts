import type { ChildProcess } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";
import { faultsWorker } from "../harness/servers.ts";
import { QUIET } from "../harness/settings.ts";
import { migrate, startWorkerd, type Workerd } from "../harness/workerd.ts";

/**
 * Runs the worker of test/faults on workerd, in a process of its own: every workerd that this process has
 * started may be killed. Any message ends it as a power cut would, and starts it again on what it left on
 * the disk. Each start is answered with the address.
 */
const [build = "", state = "", settings = "{}"] = process.argv.slice(2);

const children: ChildProcess[] = [];
subscribe("child_process", (message) => {
	children.push((message as { process: ChildProcess }).process);
});

function start(): Promise<Workerd> {
	return startWorkerd([faultsWorker(build, JSON.parse(settings))], () => {}, state);
}

async function crash(): Promise<void> {
	for (const child of children) {
		if (child.spawnfile.includes("workerd")) child.kill("SIGKILL");
	}
	await workerd.close();
	workerd = await start();
	process.send?.(await workerd.url("faults"));
}

Object.assign(process.env, QUIET);
let workerd = await start();
await migrate(await workerd.database("faults"));
process.send?.(await workerd.url("faults"));

let last = Promise.resolve();
process.on("message", () => {
	last = last.then(crash);
});

process.on("disconnect", async () => {
	await last;
	await workerd.close();
	process.exit();
});
