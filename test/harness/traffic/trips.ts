/** The texts of the statements that go to the database together. */
export type Trip = readonly string[];

const LOGGED_AS = "trip to the database: ";

const known = new Set<string>();

/** A database that logs each distinct trip to it, once in an isolate. */
export function recordTrips(database: D1Database): D1Database {
	return watchTrips(database, (trip) => {
		const line = LOGGED_AS + JSON.stringify(trip);
		if (known.has(line)) return;
		known.add(line);
		console.debug(line);
	});
}

/** A database that tells of each trip to it. A statement is told of alone, and then once more in its batch. */
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

/** Reads a line of the log that `recordTrips` has written. */
export function readTrip(line: string): Trip | undefined {
	return line.startsWith(LOGGED_AS) ? JSON.parse(line.slice(LOGGED_AS.length)) : undefined;
}

/** Miniflare's statements have their text as a property that D1's types do not tell of. */
function textOf(statement: D1PreparedStatement): string {
	return (statement as D1PreparedStatement & { readonly statement: string }).statement;
}
