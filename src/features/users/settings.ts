import { z } from "zod";

/** Settings of accounts. */
export const userSettings = {
	/** Memory of a new password hash. Less than OWASP's 19 MiB is only for tests, whose passwords protect nothing. */
	PASSWORD_MEMORY_KIB: z.coerce
		.number()
		.int()
		.min(8)
		.max(65_536)
		.default(19 * 1024),
};
