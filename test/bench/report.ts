export interface Measured {
	readonly name: string;
	readonly method: string;
	readonly perSecond: number;
	/** Milliseconds. */
	readonly p50: number;
	readonly p99: number;
}

export interface Figures {
	readonly measurements: readonly Measured[];
	readonly startMilliseconds: { readonly app: number; readonly bare: number };
	readonly bundleBytes: { readonly raw: number; readonly gzip: number };
	readonly validation: { readonly bodyBytes: number; readonly microseconds: number };
}

export function report({
	measurements,
	startMilliseconds,
	bundleBytes,
	validation,
}: Figures): void {
	console.table(
		measurements.map(({ name, method, perSecond, p50, p99 }) => ({
			request: `${method} /api/tasks`,
			worker: name,
			"requests/s": Math.round(perSecond),
			"p50 ms": p50,
			"p99 ms": p99,
			"of the bare worker": ratio(measurements, name, method, perSecond),
		})),
	);
	const { app, bare } = startMilliseconds;
	console.log(`first answer after start: ${app.toFixed(0)} ms, bare worker ${bare.toFixed(0)} ms`);
	console.log(
		`bundle: ${kilobytes(bundleBytes.raw)} kB, ${kilobytes(bundleBytes.gzip)} kB gzipped`,
	);
	console.log(
		`validation of the largest task (${kilobytes(validation.bodyBytes)} kB): ${validation.microseconds.toFixed(1)} µs`,
	);
}

function ratio(all: readonly Measured[], name: string, method: string, perSecond: number): string {
	const baseline = all.find((other) => other.name === "bare" && other.method === method);
	return name === "bare" || baseline === undefined
		? ""
		: (perSecond / baseline.perSecond).toFixed(2);
}

function kilobytes(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}
