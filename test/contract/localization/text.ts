import type { AuditAction } from "../../../sdk/src/index.ts";
import { sharedUser } from "../../harness/actors.ts";
import { harness, json, type TestUser } from "../../harness.ts";

/** The shared administrator. */
export const admin: () => Promise<TestUser> = sharedUser;

/** A key that no test has used. */
export function newKey(): string {
	return `test.text_${crypto.randomUUID().replaceAll("-", "")}`;
}

/** A new text, in the languages that are given. */
export async function newText(contents: Record<string, string>): Promise<string> {
	const contentKey = newKey();
	const { client } = await admin();
	for (const [language, content] of Object.entries(contents)) {
		await client.localization.setTranslation(language, contentKey, { content });
	}
	return contentKey;
}

/** A well-formed language tag that no test has used: of a private use, so that nobody speaks it. */
export function newLanguage(): string {
	const letters = Array.from(crypto.getRandomValues(new Uint8Array(7)), (byte) =>
		String.fromCharCode(97 + (byte % 26)),
	);
	return `qaa-x-${letters.join("")}`;
}

/** Sends a text, and shows the answer as it is. */
export async function put(
	language: string,
	contentKey: string,
	content: string,
	headers: Record<string, string> = {},
): Promise<Response> {
	const { authorization } = await admin();
	return harness.fetch(
		`/api/admin/localization/${language}/${contentKey}`,
		json("PUT", { content }, { ...authorization, ...headers }),
	);
}

/** What the audit log has of one kind about a text or a language, the newest first. */
export async function audited(action: AuditAction, targetId: string) {
	const { client } = await admin();
	return (await client.admin.listAuditEntries({ action, targetId })).data;
}
