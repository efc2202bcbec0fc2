import { harness, type TestUser } from "../harness.ts";
import type { Operation } from "./document.ts";

let shared: Promise<TestUser> | undefined;
let target: Promise<TestUser> | undefined;

/** Returns an administrator who is shared by all tests of the file. Tests must not change this account. */
export function sharedUser(): Promise<TestUser> {
	shared ??= harness.admin();
	return shared;
}

/** Returns a shared user whom tests of administration may change. */
export function sharedTarget(): Promise<TestUser> {
	target ??= harness.user();
	return target;
}

const limited = new Map<string, Promise<TestUser>>();

/** Returns the shared user in a session without the given scopes. */
export function sharedUserWithout(scopes: readonly string[]): Promise<TestUser> {
	const key = scopes.join();
	const known = limited.get(key) ?? logInWithout(scopes);
	limited.set(key, known);
	return known;
}

async function logInWithout(scopes: readonly string[]): Promise<TestUser> {
	const user = await sharedUser();
	const { email, password } = user;
	const others = user.tokens.scopes.filter((scope) => !scopes.includes(scope));
	const { tokens } = await harness.client().auth.login({ email, password, scopes: others });
	return { ...user, tokens, authorization: { Authorization: `Bearer ${tokens.accessToken}` } };
}

let disabled: Promise<TestUser> | undefined;

/** Returns a user whose account was disabled after login. */
export function disabledUser(): Promise<TestUser> {
	disabled ??= disable();
	return disabled;
}

async function disable(): Promise<TestUser> {
	const user = await harness.user();
	await harness.sql("UPDATE users SET is_active = 0 WHERE id = ?", user.user.id);
	return user;
}

/** Creates a user with the role that an operation needs. */
export function newUserFor({ scopes = [] }: Operation): Promise<TestUser> {
	return scopes.some((scope) => scope.startsWith("admin:")) ? harness.admin() : harness.user();
}
