import {
	type MessageFormatElement,
	type PluralElement,
	parse,
	TYPE,
} from "@formatjs/icu-messageformat-parser";
import { clip } from "../../../core/text.ts";
import { document } from "../../../generated/document.ts";

const { maxLength: LONGEST_MESSAGE } = document.components.schemas.BodyIssue.properties.message;

/** What is wrong with a text; the message goes on where "the text" begins. */
export interface Fault {
	readonly keyword: string;
	readonly message: string;
}

/** What keeps a text from being an ICU message in its language; undefined when nothing does. */
export function messageFault(text: string, language: string): Fault | undefined {
	const elements = read(text);
	if (!Array.isArray(elements)) return elements;
	const categories = elements
		.flatMap(pluralsWithin)
		.flatMap((plural) =>
			Object.keys(plural.options).filter((option) => !isExpected(option, plural, language)),
		);
	if (categories.length === 0) return undefined;
	const names = [...new Set(categories)].join(", ");
	const message = `must not have plurals that the language lacks: ${names}`;
	return { keyword: "icu", message: shorten(message) };
}

/** In which placeholders a text differs from the English one. */
export function placeholderFault(text: string, english: string): Fault | undefined {
	const [own, expected] = [placeholders(text), placeholders(english)];
	const faults = [
		...[...expected.difference(own)].map((each) => `${each} is missing`),
		...[...own.difference(expected)].map((each) => `${each} is none of them`),
	];
	if (faults.length === 0) return undefined;
	return {
		keyword: "placeholders",
		message: shorten(`must have the placeholders of the English text: ${faults.join(", ")}`),
	};
}

/** Names of placeholders may be as long as the text. */
function shorten(message: string): string {
	return clip(message, LONGEST_MESSAGE);
}

function read(text: string): MessageFormatElement[] | Fault {
	try {
		return parse(text);
	} catch (error) {
		// The parser's messages are the names of its errors: UNCLOSED_TAG.
		const what = String((error as Error).message)
			.toLowerCase()
			.replaceAll("_", " ");
		return { keyword: "icu", message: `must be an ICU message: ${what}` };
	}
}

/** None where the text is no message, as one that was written into the database by hand may be. */
function placeholders(text: string): Set<string> {
	const message = read(text);
	const all = new Set(Array.isArray(message) ? placeholdersOf(message) : []);
	const typed = [...all].map((each) => /^\{(.+?),/.exec(each)?.[1]);
	// A value that decides about a plural may well be shown besides.
	return new Set([...all].filter((each) => !typed.includes(each.slice(1, -1))));
}

/** How each value occurs: `{name}`, `{when, date}`, `{count, plural}`, `{role, select, admin other}`, `<b>`. */
function* placeholdersOf(message: readonly MessageFormatElement[]): Generator<string> {
	for (const element of message) {
		if (element.type === TYPE.argument) yield `{${element.value}}`;
		else if (element.type === TYPE.number) yield `{${element.value}, number}`;
		else if (element.type === TYPE.date) yield `{${element.value}, date}`;
		else if (element.type === TYPE.time) yield `{${element.value}, time}`;
		else if (element.type === TYPE.plural)
			yield `{${element.value}, ${element.pluralType === "ordinal" ? "selectordinal" : "plural"}}`;
		else if (element.type === TYPE.select)
			yield `{${element.value}, select, ${Object.keys(element.options).sort().join(" ")}}`;
		else if (element.type === TYPE.tag) yield `<${element.value}>`;
		yield* placeholdersOf(within(element));
	}
}

function pluralsWithin(element: MessageFormatElement): PluralElement[] {
	const inner = within(element).flatMap(pluralsWithin);
	return element.type === TYPE.plural ? [element, ...inner] : inner;
}

function within(element: MessageFormatElement): MessageFormatElement[] {
	if (element.type === TYPE.tag) return element.children;
	if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
	return Object.values(element.options).flatMap(({ value }) => value);
}

/** `=0`, or a category that the language has; of a language that nobody has described, any. */
function isExpected(option: string, { pluralType }: PluralElement, language: string): boolean {
	if (option.startsWith("=") || Intl.PluralRules.supportedLocalesOf(language).length === 0) {
		return true;
	}
	const rules = new Intl.PluralRules(language, { type: pluralType ?? "cardinal" });
	return (rules.resolvedOptions().pluralCategories as string[]).includes(option);
}
