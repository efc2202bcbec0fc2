import {
	type MessageFormatElement,
	type PluralElement,
	parse,
	TYPE,
} from "@formatjs/icu-messageformat-parser";
import { clip } from "../../../core/text.ts";
import { document } from "../../../generated/document.ts";

const { maxLength: LONGEST_MESSAGE } = document.components.schemas.BodyIssue.properties.message;

/** An error in a text. The message continues a sentence that begins with "the text". */
export interface Fault {
	readonly keyword: string;
	readonly message: string;
}

/** Checks that a text is an ICU message in its language. */
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

/** Checks that a text has the same placeholders as the English one. */
export function placeholderFault(text: string, english: string): Fault | undefined {
	const [actual, expected] = [placeholders(text), placeholders(english)];
	const faults = [
		...[...expected.difference(actual)].map((each) => `${each} is missing`),
		...[...actual.difference(expected)].map((each) => `${each} is none of them`),
	];
	if (faults.length === 0) return undefined;
	return {
		keyword: "placeholders",
		message: shorten(`must have the placeholders of the English text: ${faults.join(", ")}`),
	};
}

/** Limits a message, because names of placeholders may be as long as the text. */
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

/** Returns the placeholders of a text. Operators can write texts by hand that are no ICU messages: those have none. */
function placeholders(text: string): Set<string> {
	const message = read(text);
	const all = new Set(Array.isArray(message) ? placeholdersOf(message) : []);
	const typed = [...all].map((each) => /^\{(.+?),/.exec(each)?.[1]);
	// The value that selects a plural may also be shown: `{count}` beside `{count, plural}` is no other placeholder.
	return new Set([...all].filter((each) => !typed.includes(each.slice(1, -1))));
}

/** Yields each use of a value: `{name}`, `{when, date}`, `{count, plural}`, `{role, select, admin other}`, `<b>`. */
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

/**
 * Accepts `=0` and the plural categories of the language. Accepts any category if `Intl` does not know the language.
 */
function isExpected(option: string, { pluralType }: PluralElement, language: string): boolean {
	if (option.startsWith("=") || Intl.PluralRules.supportedLocalesOf(language).length === 0) {
		return true;
	}
	const rules = new Intl.PluralRules(language, { type: pluralType ?? "cardinal" });
	return (rules.resolvedOptions().pluralCategories as string[]).includes(option);
}
