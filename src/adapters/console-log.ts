import { redact } from "../observability/redaction.ts";
import type { Log } from "../ports/log.ts";

/** One line of JSON an entry, which is how Workers Logs makes fields of it. */
export const consoleLog: Log = {
	write(level, message, fields) {
		const time = new Date().toISOString();
		const line = JSON.stringify({ level, time, message, ...fields }, redact);
		if (level === "error") console.error(line);
		else console.log(line);
	},
};
