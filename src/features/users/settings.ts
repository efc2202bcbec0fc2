import { z } from "zod";

/** Settings of accounts. */
export const userSettings = {
	/** What a new password hash costs. Less than OWASP's 19 MiB is for where no password protects anything: tests. */
	PASSWORD_MEMORY_KIB: z.coerce
		.number()
		.int()
		.min(8)
		.max(65_536)
		.default(19 * 1024),
};
