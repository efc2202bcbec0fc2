import type { FeatureFlag, FocusSession } from "../../sdk/src/index.ts";
import { harness, json, type TestUser } from "../harness.ts";
import type { Json, Operation } from "./document.ts";
import { isObject } from "./document.ts";
import { createFlag, flagKey } from "./flags.ts";

/** A request that the worker accepts, to be broken in one place at a time. */
export interface ValidRequest {
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Json | undefined;
}

/** Operations after which the user, the session or the token is of no more use. */
const CONSUMING = new Set([
	"changePassword",
	"deleteCurrentUser",
	"logoutEverywhere",
	"logoutSession",
	"refreshSession",
	"revokeSession",
]);

/** Bodies whose values depend on the user; any other body is the document's first example. */
const BODIES: Record<string, (user: TestUser) => Json> = {
	registerUser: () => ({
		email: harness.email(),
		password: "seven green kettles",
		displayName: "Noor",
	}),
	loginUser: ({ email, password }) => ({ email, password }),
	refreshSession: ({ tokens }) => ({ refreshToken: tokens.refreshToken }),
	changePassword: ({ password }) => ({ currentPassword: password, newPassword: `new ${password}` }),
	deleteCurrentUser: ({ password }) => ({ password }),
	createFeatureFlag: () => ({ key: flagKey() }),
};

const MOOD = {
	type: "mood",
	value: { valence: 0.2, kind: "momentary" },
	recordedAt: "2026-11-22T16:20:00Z",
} as const;

const PATH_VALUES: Record<string, (user: TestUser, id: string) => Promise<string> | string> = {
	taskId: async ({ client }) => (await client.tasks.create({ title: "Mend the bicycle" })).id,
	sessionId: async ({ client }) => (await client.sessions.list()).data[0]?.id ?? "",
	flagKey: async () => (await flagWithOverride()).key,
	userId: async () => (await sharedTarget()).user.id,
	language: () => "de",
	contentKey: async () => (await translatedText()).contentKey,
	healthLogId: async ({ client }) => (await client.healthLogs.create(MOOD)).id,
	templateKey: async ({ client }) => (await client.focusTemplates.create({ name: "Mornings" })).key,
	focusSessionId: async (user, operationId) => {
		const { id } = await runningSession(user);
		if (operationId === "resumeFocusSession") await user.client.focusSessions.pause(id);
		return id;
	},
	document: () => "1.0.0.json",
	code: () => "VAL_001",
};

/** What has to be so before an operation that has no path parameters can succeed. */
const PREPARATIONS: Record<string, (user: TestUser) => Promise<unknown>> = {
	startFocusSession: endSession,
	getActiveFocusSession: runningSession,
};

let shared: Promise<TestUser> | undefined;
let target: Promise<TestUser> | undefined;

/** A user who may do everything and whom no test harms. */
export function sharedUser(): Promise<TestUser> {
	shared ??= harness.admin();
	return shared;
}

/** Somebody whom administrators may do anything to. */
function sharedTarget(): Promise<TestUser> {
	target ??= harness.user();
	return target;
}

/** A flag that is switched off for somebody. */
async function flagWithOverride(): Promise<FeatureFlag> {
	const [flag, admin, { user }] = await Promise.all([createFlag(), sharedUser(), sharedTarget()]);
	await admin.client.admin.setFlagOverride(flag.key, user.id, { enabled: false });
	return flag;
}

/** A new user who has what it takes to use an operation. */
export function newUserFor({ scopes = [] }: Operation): Promise<TestUser> {
	return scopes.some((scope) => scope.startsWith("admin:")) ? harness.admin() : harness.user();
}

/** A new text, in English and in German. */
export async function translatedText(): Promise<{ contentKey: string }> {
	const { localization } = (await sharedUser()).client;
	const contentKey = `test.text_${crypto.randomUUID().replaceAll("-", "")}`;
	await localization.setTranslation("en", contentKey, { content: "Nothing to do" });
	await localization.setTranslation("de", contentKey, { content: "Nichts zu tun" });
	return { contentKey };
}

/** A user for one use of an operation. */
export function userFor({ id }: Operation): Promise<TestUser> {
	return CONSUMING.has(id) ? harness.user() : sharedUser();
}

/** A user has one running focus session at most. */
async function endSession({ user }: TestUser): Promise<void> {
	await harness.sql(
		"UPDATE focus_sessions SET status = 'abandoned' WHERE user_id = ? AND status IN ('active', 'paused')",
		user.id,
	);
}

/** A focus session that has just begun. */
async function runningSession(user: TestUser): Promise<FocusSession> {
	await endSession(user);
	return user.client.focusSessions.start({ templateKey: "pomodoro" });
}

export async function validRequest(operation: Operation, user?: TestUser): Promise<ValidRequest> {
	const actor = user ?? (await userFor(operation));
	await PREPARATIONS[operation.id]?.(actor);
	let path = operation.path;
	for (const parameter of operation.parameters.filter((each) => each.in === "path")) {
		const value = await PATH_VALUES[parameter.name]?.(actor, operation.id);
		path = path.replace(`{${parameter.name}}`, value ?? String(parameter.example));
	}
	for (const { in: place, required, name, example } of operation.parameters) {
		if (place === "query" && required) path = withParameter(path, name, String(example));
	}
	const body = BODIES[operation.id]?.(actor) ?? operation.body?.examples[0]?.value;
	return { path, headers: operation.scopes ? actor.authorization : {}, body };
}

/** A path with a parameter in its query, in place of one of the same name. */
export function withParameter(path: string, name: string, text: string): string {
	const [pathname, query = ""] = path.split("?");
	const others = query.split("&").filter((pair) => pair !== "" && !pair.startsWith(`${name}=`));
	return `${pathname}?${[...others, `${name}=${encodeURIComponent(text)}`].join("&")}`;
}

/** A body of the document made to fit a user who exists. */
export function adapt(operation: Operation, example: Json, user: TestUser): Json {
	if (!isObject(example)) return example;
	const own = BODIES[operation.id]?.(user);
	const personal = isObject(own) ? own : {};
	return Object.fromEntries(
		Object.entries(example).map(([name, value]) => [name, personal[name] ?? value]),
	);
}

/** What `fetch` needs to make a request, with changes. */
export function toInit(
	operation: Operation,
	{ headers, body }: ValidRequest,
	changes: Record<string, string> = {},
): RequestInit {
	const all = { ...headers, ...changes };
	return body === undefined
		? { method: operation.method, headers: all }
		: json(operation.method, JSON.stringify(body), all);
}
