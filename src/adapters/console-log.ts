import { redact } from "../observability/redaction.ts";
import type { Log } from "../ports/log.ts";

/** Writes each entry as one line of JSON, which Workers Logs parses into fields. */
export const consoleLog: Log = {
	write(level, message, fields) {
		const time = new Date().toISOString();
		const line = JSON.stringify({ level, time, message, ...fields }, redact);
		if (level === "error") console.error(line);
		else console.log(line);
	},
};
