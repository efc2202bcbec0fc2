import type { ChildProcess } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";
import { join } from "node:path";
import { unstable_startWorker } from "wrangler";
import { QUIET } from "../harness/settings.ts";

/**
 * Runs the built worker of a working copy on workerd, in a process of its own: every workerd that this
 * process has started may be killed. Any message ends it as a power cut would, and starts it again on what
 * it left on the disk. Each start is answered with the address.
 */
const [root = "", settings = "{}"] = process.argv.slice(2);

const children: ChildProcess[] = [];
subscribe("child_process", (message) => {
	children.push((message as { process: ChildProcess }).process);
});

function start() {
	const bindings = Object.entries(JSON.parse(settings) as Record<string, string>).map(
		([name, value]) => [name, { type: "plain_text", value }] as const,
	);
	return unstable_startWorker({
		config: join(root, "test/faults/wrangler.toml"),
		entrypoint: join(root, "dist/worker/worker.js"),
		bindings: Object.fromEntries(bindings),
		build: { bundle: false, findAdditionalModules: true },
		dev: {
			persist: join(root, ".wrangler/state"),
			server: { hostname: "127.0.0.1", port: 0 },
			inspector: false,
			watch: false,
		},
	});
}

process.chdir(root);
Object.assign(process.env, QUIET);
let worker = await start();
process.send?.((await worker.url).origin);

process.on("message", async () => {
	for (const child of children) {
		if (child.spawnfile.includes("workerd")) child.kill("SIGKILL");
	}
	await worker.dispose();
	worker = await start();
	process.send?.((await worker.url).origin);
});

process.on("disconnect", async () => {
	await worker.dispose();
	process.exit();
});
