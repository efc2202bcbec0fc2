import { TimeAndWellness } from "../../sdk/src/index.ts";

const password = "correct horse battery staple";

/** Registers a new user with the app at that address. */
export async function register(baseUrl: string) {
	const client = new TimeAndWellness({ baseUrl });
	const email = `${crypto.randomUUID()}@example.com`;
	const { user } = await client.auth.register({ email, password, displayName: "Bench" });
	return {
		client,
		userId: user.id,
		/** A token that does not expire while one kind of request is measured. */
		newToken: async () => (await client.auth.login({ email, password })).tokens.accessToken,
	};
}
