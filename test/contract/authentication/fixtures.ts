import type { Fixtures } from "../../harness/fixtures.ts";
import { harness } from "../../harness.ts";

export const fixtures: Fixtures = {
	pathValues: {
		sessionId: async ({ client }) => (await client.sessions.list()).data[0]?.id ?? "",
	},
	operations: {
		registerUser: {
			body: () => ({
				email: harness.email(),
				password: "seven green kettles",
				displayName: "Noor",
			}),
		},
		loginUser: { body: ({ email, password }) => ({ email, password }) },
		refreshSession: {
			body: ({ tokens }) => ({ refreshToken: tokens.refreshToken }),
			consumesUser: true,
		},
		logoutSession: { consumesUser: true },
		logoutEverywhere: { consumesUser: true },
		revokeSession: { consumesUser: true },
	},
	beyondSchemas: ["timeZone", "locale"],
	fill: async ({ email, password, tokens }) => {
		await harness.client().auth.refresh({ refreshToken: tokens.refreshToken });
		await harness.client().auth.login({ email, password });
	},
};
