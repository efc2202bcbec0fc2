import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { collected } from "./collected.ts";
import { type Build, buildWorkers, removeBuild, type Servers, startServers } from "./servers.ts";

export interface Control {
	readonly url: string;
	close(): Promise<void>;
}

/** Starts a server through which the test threads use the workers and the collected data of this process. */
export async function startControl(): Promise<Control> {
	let building: Promise<Build> | undefined;
	const build = () => {
		building ??= buildWorkers();
		return building;
	};
	const starting = new Map<number, Promise<Servers>>();
	const running: Servers[] = [];
	const logs = () => running.flatMap((servers) => servers.logs());
	const start = async () => {
		const servers = await startServers(await build());
		running.push(servers);
		return servers;
	};
	const started = (group: number) => {
		const servers = starting.get(group) ?? start();
		starting.set(group, servers);
		return servers;
	};
	Object.assign(collected(), {
		logs,
		trips: () => running.flatMap((servers) => servers.trips()),
		query: (text: string, parameters: readonly null[]) => running[0]?.query(text, parameters),
	});
	const commands: Record<string, (input: never) => unknown> = {
		build,
		start: async (group: number) => {
			const { url, faultsUrl } = await started(group);
			return { url, faultsUrl };
		},
		logs: (text: string) => logs().filter((line) => line.includes(text)),
		seen: ({ cells, secrets }: { cells: string[]; secrets: string[] }) => {
			for (const cell of cells) collected().cells.add(cell);
			for (const secret of secrets) collected().secrets.add(secret);
		},
	};
	const server = createServer(async (request, response) => {
		try {
			const command = commands[request.url?.slice(1) ?? ""];
			const answer = await command?.((await readJson(request)) as never);
			response.end(JSON.stringify(answer ?? null));
		} catch (error) {
			response.writeHead(500).end(error instanceof Error ? error.stack : String(error));
		}
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		close: async () => {
			server.closeAllConnections();
			server.close();
			await Promise.all([...starting.values()].map(async (servers) => (await servers).close()));
			await removeBuild();
		},
	};
}

async function readJson(request: IncomingMessage): Promise<unknown> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	return JSON.parse(Buffer.concat(chunks).toString() || "null");
}
