export interface Measured {
	readonly worker: string;
	readonly load: string;
	/** For each request; undefined where the system does not tell. */
	readonly cpuMilliseconds: number | undefined;
	readonly perSecond: number;
	readonly p50Milliseconds: number;
	readonly p99Milliseconds: number;
}

export interface Figures {
	readonly measurements: readonly Measured[];
	readonly startMilliseconds: { readonly ours: number; readonly bare: number };
	readonly bundleBytes: { readonly raw: number; readonly gzip: number };
}

export function report({ measurements, startMilliseconds, bundleBytes }: Figures): void {
	console.table(
		measurements.map((measured) => ({
			request: measured.load,
			worker: measured.worker,
			"CPU ms": measured.cpuMilliseconds?.toFixed(2) ?? "not available",
			"of bare": cpuRatio(measurements, measured, "bare"),
			"of code-first": cpuRatio(measurements, measured, "code-first"),
			"requests/s": Math.round(measured.perSecond),
			"p50 ms": measured.p50Milliseconds,
			"p99 ms": measured.p99Milliseconds,
		})),
	);
	const { ours, bare } = startMilliseconds;
	console.log(`first answer after start: ${ours.toFixed(0)} ms, bare worker ${bare.toFixed(0)} ms`);
	console.log(
		`bundle: ${kilobytes(bundleBytes.raw)} kB, ${kilobytes(bundleBytes.gzip)} kB gzipped`,
	);
}

function cpuRatio(
	all: readonly Measured[],
	{ load, cpuMilliseconds }: Measured,
	worker: string,
): string {
	const other = all.find((each) => each.worker === worker && each.load === load);
	return ratio(cpuMilliseconds, other?.cpuMilliseconds);
}

function ratio(value: number | undefined, base: number | undefined): string {
	return value === undefined || base === undefined ? "" : (value / base).toFixed(2);
}

function kilobytes(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}
