import { XMLBuilder, XMLParser } from "fast-xml-parser";
import { canonicalLanguage, SOURCE_LANGUAGE } from "../../../core/languages.ts";
import { invalid, type Problem } from "../../../core/problem.ts";
import { clip } from "../../../core/text.ts";
import { issues } from "../../../generated/runtime.ts";
import { TextMap } from "../../../generated/schemas.ts";
import type { Texts } from "../texts.ts";
import type { LanguageFile } from "./rules.ts";

export const XLIFF = "application/xliff+xml";

const NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
const ATTRIBUTES = ":@";
const TEXT = "#text";
const CDATA = "#cdata";

/** An element in the format of `fast-xml-parser` with `preserveOrder`: its only name holds its children. */
interface Node {
	readonly [ATTRIBUTES]?: Readonly<Record<string, string>>;
	readonly [name: string]: unknown;
}

const OPTIONS = {
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: "",
} as const;

const builder = new XMLBuilder({ ...OPTIONS, format: true });

// `decode` replaces the entities, because the parser ignores those that it does not know.
const parser = new XMLParser({
	...OPTIONS,
	parseTagValue: false,
	trimValues: false,
	processEntities: false,
	cdataPropName: CDATA,
});

/** All entities that XML defines without a document type. */
const ENTITIES = new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", '"'],
	["apos", "'"],
]);

/** Writes an XLIFF 2.1 document with all English texts as sources, and the texts of the language as targets. */
export function writeXliff(language: string, texts: Texts): string {
	const isSource = language === SOURCE_LANGUAGE;
	const units = [...texts.source].map(([contentKey, { content }]) => {
		const translation = isSource ? undefined : texts.find(language, contentKey);
		const target =
			translation === undefined ? [] : [element("target", [text(translation.content)])];
		const segment = element("segment", [element("source", [text(content)]), ...target]);
		return element("unit", [segment], { id: contentKey });
	});
	const languages = { srcLang: SOURCE_LANGUAGE, ...(isSource ? {} : { trgLang: language }) };
	return builder.build([
		element("?xml", [text("")], { version: "1.0", encoding: "UTF-8" }),
		element("xliff", [element("file", units, { id: "texts", "xml:space": "preserve" })], {
			xmlns: NAMESPACE,
			version: "2.1",
			...languages,
		}),
	]);
}

/**
 * Reads the targets of an XLIFF document, or its sources if it has no target language.
 * @param language expected language of the document
 * @throws Problem VAL_001
 */
export function readXliff(document: string, language: string): LanguageFile {
	const root = parse(document).find((node) => nameOf(node) === "xliff");
	const { xmlns, version = "", srcLang = "", trgLang } = root?.[ATTRIBUTES] ?? {};
	if (root === undefined || xmlns !== NAMESPACE || !/^2\.[01]$/.test(version)) {
		throw unreadable("must be an XLIFF document of version 2.0 or 2.1");
	}
	if (canonicalLanguage(srcLang) !== SOURCE_LANGUAGE) {
		throw unreadable(`must have the source language ${SOURCE_LANGUAGE}`);
	}
	if (canonicalLanguage(trgLang ?? srcLang) !== canonicalLanguage(language)) {
		throw unreadable(`must be in ${language}, the language of the path`);
	}
	const units = unitsWithin(root).map(readUnit);
	const ids = new Set<string>();
	const repeated = units.find(({ id }) => ids.size === ids.add(id).size);
	if (repeated !== undefined) throw unreadable(`must not have two units ${shown(repeated.id)}`);
	const sources = texts(units.map(({ id, source }) => [id, source]));
	if (trgLang === undefined) return { contents: sources };
	return { contents: texts(units.map(({ id, target }) => [id, target])), sources };
}

interface Unit {
	readonly id: string;
	readonly source: string;
	/** undefined unless all segments are translated */
	readonly target: string | undefined;
}

function parse(document: string): Node[] {
	if (/<!DOCTYPE/i.test(document)) throw unreadable("must not have a document type");
	try {
		return parser.parse(document, true) as Node[];
	} catch {
		throw unreadable("must be well-formed XML");
	}
}

function unitsWithin(node: Node): Node[] {
	return childrenOf(node).flatMap((child) => {
		const name = nameOf(child);
		if (name === "unit") return [child];
		return name === "file" || name === "group" ? unitsWithin(child) : [];
	});
}

/** Joins the segments of a unit, and the untranslatable parts between them. */
function readUnit(unit: Node): Unit {
	const id = unit[ATTRIBUTES]?.id ?? "";
	const parts = childrenOf(unit).flatMap((part) => {
		const kind = nameOf(part);
		if (kind !== "segment" && kind !== "ignorable") return [];
		const source = textOf(id, part, "source") ?? "";
		const target = textOf(id, part, "target") || (kind === "ignorable" ? source : undefined);
		return [{ source, target }];
	});
	const isTranslated = parts.length > 0 && parts.every(({ target }) => target !== undefined);
	return {
		id,
		source: parts.map(({ source }) => source).join(""),
		target: isTranslated ? parts.map(({ target }) => target).join("") : undefined,
	};
}

function textOf(id: string, part: Node, name: "source" | "target"): string | undefined {
	const found = childrenOf(part).find((child) => nameOf(child) === name);
	if (found === undefined) return undefined;
	return childrenOf(found)
		.map((child) => {
			if (TEXT in child) return decode(String(child[TEXT]));
			// A CDATA section has a single text without entities.
			if (CDATA in child)
				return childrenOf(child)
					.map((raw) => raw[TEXT])
					.join("");
			throw unreadable(`must be plain text in unit ${shown(id)}, not <${shown(nameOf(child))}>`);
		})
		.join("");
}

function decode(text: string): string {
	return text.replaceAll(
		/&(?:#(\d+);|#x([\dA-Fa-f]+);|(\w+);)?/g,
		(_, decimal?: string, hexadecimal?: string, name = "") => {
			const code = Number.parseInt(decimal ?? hexadecimal ?? "", decimal === undefined ? 16 : 10);
			const character = Number.isNaN(code) ? ENTITIES.get(name) : characterOf(code);
			if (character === undefined) throw unreadable("must be well-formed XML");
			return character;
		},
	);
}

/** Returns undefined for half of a surrogate pair. */
function characterOf(code: number): string | undefined {
	const character = code <= 0x10ffff ? String.fromCodePoint(code) : "";
	return character !== "" && character.isWellFormed() ? character : undefined;
}

/** @throws Problem VAL_001 for an invalid key or text */
function texts(
	entries: readonly (readonly [string, string | undefined])[],
): Record<string, string> {
	const contents = Object.fromEntries(entries.filter(([, content]) => content !== undefined));
	const { data, error } = TextMap.safeParse(contents);
	if (error === undefined) return data as Record<string, string>;
	throw invalid(
		...issues(error).map(({ path, keyword, message }) => ({
			pointer: "",
			keyword,
			message: path.length === 0 ? message : `unit ${shown(String(path[0]))}: ${message}`,
		})),
	);
}

function element(
	name: string,
	children: readonly Node[],
	attributes: Record<string, string> = {},
): Node {
	return { [name]: children, [ATTRIBUTES]: attributes };
}

function text(content: string): Node {
	return { [TEXT]: content };
}

function nameOf(node: Node): string {
	return Object.keys(node).find((name) => name !== ATTRIBUTES) ?? "";
}

function childrenOf(node: Node): readonly Node[] {
	const children = node[nameOf(node)];
	return Array.isArray(children) ? (children as Node[]) : [];
}

/** Limits a name of the document, so that it fits into the answer. */
function shown(name: string): string {
	return clip(name, 100);
}

function unreadable(message: string): Problem {
	return invalid({ pointer: "", keyword: "xliff", message });
}
