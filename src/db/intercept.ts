/** Wraps one round trip to the database. */
export type Around = <Result>(trip: () => Promise<Result>) => Promise<Result>;

/** The methods of a database and of a statement that make a round trip. The other methods only prepare one. */
const TRIPS = new Set<string | symbol>(["all", "dump", "exec", "first", "raw", "run"]);

/** Returns a database that makes every round trip through `around`. */
export function interceptDatabase(database: D1Database, around: Around): D1Database {
	return new Proxy(database, {
		get(target, name) {
			if (name === "prepare") {
				return (sql: string) => interceptStatement(target.prepare(sql), around);
			}
			if (name === "batch") {
				return (statements: D1PreparedStatement[]) => {
					const unwrapped = statements.map((statement) => originals.get(statement) ?? statement);
					return around(() => target.batch(unwrapped));
				};
			}
			return member(target, name, around);
		},
	});
}

/** The original of each intercepted statement. The real database accepts only statements that it prepared. */
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
