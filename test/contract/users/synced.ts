import type { Synced } from "../../harness/synced.ts";

export const synced: Synced = {
	kinds: {
		async *user({ users }) {
			const profile = await users.me();
			yield [profile.id, profile];
		},
	},
	writes: [
		[
			1,
			async ({ client }, { title }) => {
				await client.users.update({ displayName: title });
			},
		],
	],
};
