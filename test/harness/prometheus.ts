export interface Sample {
	readonly name: string;
	readonly labels: Readonly<Record<string, string>>;
	readonly value: number;
}

export interface Family {
	readonly type: string;
	readonly help: string;
	readonly samples: Sample[];
}

const HELP = /^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)$/;
const TYPE = /^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram|summary|untyped)$/;
const SAMPLE =
	/^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|[+-]Inf|NaN)$/;
const LABEL = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\"n])*)"(?:,|$)/;

/**
 * Parses the text format 0.0.4 of Prometheus strictly.
 * @throws Error for an invalid line, a family in two places, or a repeated series
 */
export function parseExposition(text: string): Map<string, Family> {
	if (!text.endsWith("\n")) throw new Error("the last line does not end");
	const families = new Map<string, Family>();
	const seen = new Set<string>();
	let help: RegExpExecArray | null = null;
	let current: (Family & { name: string }) | undefined;
	for (const line of text.slice(0, -1).split("\n")) {
		const [, typed, type = ""] = TYPE.exec(line) ?? [];
		if (line.startsWith("# HELP ")) {
			help = HELP.exec(line);
			if (help === null) throw new Error(`not a HELP: ${line}`);
		} else if (typed !== undefined) {
			if (help?.[1] !== typed) throw new Error(`no HELP before ${line}`);
			if (families.has(typed)) throw new Error(`a second place of ${typed}`);
			current = { name: typed, type, help: help[2] ?? "", samples: [] };
			families.set(typed, current);
		} else {
			const sample = parseSample(line);
			if (current === undefined || !belongs(sample.name, current)) {
				throw new Error(`no TYPE before ${line}`);
			}
			const series = line.slice(0, line.lastIndexOf(" "));
			if (seen.has(series)) throw new Error(`twice: ${series}`);
			seen.add(series);
			current.samples.push(sample);
		}
	}
	return families;
}

function belongs(name: string, family: { name: string; type: string }): boolean {
	if (family.type !== "histogram") return name === family.name;
	return ["_bucket", "_sum", "_count"].some((suffix) => name === family.name + suffix);
}

function parseSample(line: string): Sample {
	const [, name, inner = "", value] = SAMPLE.exec(line) ?? [];
	if (name === undefined) throw new Error(`not a sample: ${line}`);
	return { name, labels: parseLabels(inner), value: Number(value?.replace("Inf", "Infinity")) };
}

function parseLabels(inner: string): Record<string, string> {
	const labels: Record<string, string> = {};
	let rest = inner;
	while (rest !== "") {
		const [whole, name, value] = LABEL.exec(rest) ?? [];
		if (whole === undefined || name === undefined) throw new Error(`not labels: ${inner}`);
		if (Object.hasOwn(labels, name)) throw new Error(`a label twice: ${inner}`);
		labels[name] = value ?? "";
		rest = rest.slice(whole.length);
	}
	return labels;
}
