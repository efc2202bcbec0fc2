import type { SessionTokens, Task, User } from "../../sdk/src/index.ts";

export const task: Task = {
	id: "task_01jd7m3s9hfjqv3y4x8k2r5t6w",
	title: "Stretch",
	notes: null,
	status: "todo",
	priority: 1,
	labels: [],
	due: null,
	estimateMinutes: null,
	parentId: null,
	position: 0,
	completedAt: null,
	createdAt: "2026-11-23T12:00:00.000Z",
	updatedAt: "2026-11-23T12:00:00.000Z",
};

export const user: User = {
	id: "user_01jd7m3s9hfjqv3y4x8k2r5t6w",
	email: "ada@example.com",
	displayName: "Ada",
	timeZone: "UTC",
	locale: "en",
	dayStart: "00:00",
	createdAt: "2026-11-23T12:00:00.000Z",
	updatedAt: "2026-11-23T12:00:00.000Z",
};

/** The nth tokens of a session: `access-1` and `refresh-1`, … */
export function tokens(n: number): SessionTokens {
	return {
		tokenType: "Bearer",
		accessToken: `access-${n}`,
		expiresInSeconds: 900,
		refreshToken: `refresh-${n}`,
		refreshTokenExpiresAt: "2027-01-22T12:00:00.000Z",
		scopes: ["tasks:read", "tasks:write"],
	};
}
