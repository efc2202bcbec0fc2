/** Surrounds one round trip to the database. */
export type Around = <Result>(trip: () => Promise<Result>) => Promise<Result>;

/** What of a database and of a statement makes a trip. The rest is preparation. */
const TRIPS = new Set<string | symbol>(["all", "dump", "exec", "first", "raw", "run"]);

/** A database each of whose round trips goes through `around`. */
export function interceptDatabase(database: D1Database, around: Around): D1Database {
	return new Proxy(database, {
		get(target, name) {
			if (name === "prepare") {
				return (sql: string) => interceptStatement(target.prepare(sql), around);
			}
			if (name === "batch") {
				return (statements: D1PreparedStatement[]) => {
					const own = statements.map((statement) => originals.get(statement) ?? statement);
					return around(() => target.batch(own));
				};
			}
			return member(target, name, around);
		},
	});
}

/** The statements behind the intercepted ones: the real database takes only its own. */
const originals = new WeakMap<D1PreparedStatement, D1PreparedStatement>();

function interceptStatement(statement: D1PreparedStatement, around: Around): D1PreparedStatement {
	const intercepted = new Proxy(statement, {
		get(target, name) {
			if (name === "bind") {
				return (...values: unknown[]) => interceptStatement(target.bind(...values), around);
			}
			return member(target, name, around);
		},
	});
	originals.set(intercepted, statement);
	return intercepted;
}

function member(target: object, name: string | symbol, around: Around): unknown {
	const value = Reflect.get(target, name);
	if (typeof value !== "function") return value;
	const call = (...values: unknown[]) => value.apply(target, values);
	return TRIPS.has(name) ? (...values: unknown[]) => around(() => call(...values)) : call;
}
