import { sharedTarget } from "../../harness/actors.ts";
import type { Fixtures } from "../../harness/fixtures.ts";

export const fixtures: Fixtures = {
	pathValues: { userId: async () => (await sharedTarget()).user.id },
	beyondSchemas: ["range"],
};
