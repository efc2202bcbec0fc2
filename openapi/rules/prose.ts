import { type Finding, isObject, type Path, writtenRule } from "./rule.ts";

const MAX_WORDS = 30;
const TEXTS: readonly string[] = ["description", "summary"];
/** Keys of data. Members of data may have the same names as texts. */
const DATA: readonly string[] = ["example", "value", "default", "const", "enum"];

export const proseRules = {
	"tw-prose": writtenRule(
		"Descriptions and summaries follow the style of prose in openapi/README.md.",
		"$",
		function* (document) {
			for (const [at, text] of textsOf(document)) {
				for (const message of proseFaults(text)) yield { message, at };
			}
		},
	),
};

/** Reports the violations of the style of prose in a text in Markdown. */
export function* proseFaults(markdown: string): Iterable<Finding["message"]> {
	if (/\{x-[\w-]+/.test(markdown)) yield "the placeholder of a table was not replaced";
	for (const sentence of sentencesOf(markdown)) {
		const words = sentence.split(/\s+/);
		const start = words.slice(0, 4).join(" ");
		if (words.length > MAX_WORDS) {
			yield `the sentence "${start} …" has ${words.length} words, more than ${MAX_WORDS}`;
		}
		if (/^(?:Who|Whoever|What|That of)\b/.test(sentence)) {
			yield `the sentence "${start} …" begins with a clause instead of a noun or a verb`;
		}
		if (/\banswer(?:s|ed)?\b/i.test(sentence)) {
			yield `the sentence "${start} …" has "answer" instead of "return" or "response"`;
		}
	}
}

/** Returns the sentences of paragraphs, list items and table cells. A code span counts as one word. */
function sentencesOf(markdown: string): string[] {
	return markdown
		.replace(/```[\s\S]*?```/g, "")
		.replace(/`[^`]+`/g, "CODE")
		.split(/\n\s*\n|\n(?=- |\d+\. )|\n?\|\n?|\n(?=#)/)
		.map((block) => block.replace(/^(?:- |\d+\. |#+ )/, "").trim())
		.flatMap((block) => block.split(/(?<=[.!?])\s+/))
		.filter((sentence) => sentence !== "");
}

function* textsOf(value: unknown, path: Path = []): Iterable<[Path, string]> {
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) yield* textsOf(item, [...path, index]);
	}
	if (!isObject(value)) return;
	const isMap = path.at(-1) === "properties";
	for (const [key, member] of Object.entries(value)) {
		const at = [...path, key];
		if (typeof member === "string") {
			if (TEXTS.includes(key)) yield [at, member];
		} else if (isMap || !DATA.includes(key)) yield* textsOf(member, at);
	}
}
