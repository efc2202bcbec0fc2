import type { Fixtures } from "../../harness/fixtures.ts";

export const fixtures: Fixtures = {
	operations: {
		changePassword: {
			body: ({ password }) => ({ currentPassword: password, newPassword: `new ${password}` }),
			consumesUser: true,
		},
		deleteCurrentUser: { body: ({ password }) => ({ password }), consumesUser: true },
	},
};
