/** The texts of the statements in one round trip to the database. */
export type Trip = readonly string[];

const LOGGED_AS = "trip to the database: ";

const known = new Set<string>();

/** Wraps a database so that it logs each distinct trip, once per isolate. */
export function recordTrips(database: D1Database): D1Database {
	return watchTrips(database, (trip) => {
		const line = LOGGED_AS + JSON.stringify(trip);
		if (known.has(line)) return;
		known.add(line);
		console.debug(line);
	});
}

/** Wraps a database so that it reports each trip. A statement is reported alone, and again as a part of its batch. */
export function watchTrips(database: D1Database, watch: (trip: Trip) => void): D1Database {
	return new Proxy(database, {
		get(target, name) {
			if (name === "prepare") {
				return (text: string) => {
					watch([text]);
					return target.prepare(text);
				};
			}
			if (name === "batch") {
				return (statements: D1PreparedStatement[]) => {
					watch(statements.map(textOf));
					return target.batch(statements);
				};
			}
			const value = Reflect.get(target, name);
			return typeof value === "function" ? value.bind(target) : value;
		},
	});
}

/** Parses a log line of `recordTrips`. */
export function readTrip(line: string): Trip | undefined {
	return line.startsWith(LOGGED_AS) ? JSON.parse(line.slice(LOGGED_AS.length)) : undefined;
}

/** Returns the text of a statement. Miniflare has it in a property that the types of D1 do not declare. */
function textOf(statement: D1PreparedStatement): string {
	return (statement as D1PreparedStatement & { readonly statement: string }).statement;
}
