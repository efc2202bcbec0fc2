/** A database that does `before` at each call that would reach the real one. */
export function interceptDatabase(database: D1Database, before: () => Promise<void>): D1Database {
	return new Proxy(database, {
		get(target, name) {
			if (name === "prepare") {
				return (sql: string) => interceptStatement(target.prepare(sql), before);
			}
			if (name === "batch") {
				return async (statements: D1PreparedStatement[]) => {
					await before();
					return target.batch(statements.map((statement) => originals.get(statement) ?? statement));
				};
			}
			return call(target, name, before);
		},
	});
}

/** The statements behind the intercepted ones: the real database takes only its own. */
const originals = new WeakMap<D1PreparedStatement, D1PreparedStatement>();

function interceptStatement(
	statement: D1PreparedStatement,
	before: () => Promise<void>,
): D1PreparedStatement {
	const intercepted = new Proxy(statement, {
		get(target, name) {
			if (name === "bind") {
				return (...values: unknown[]) => interceptStatement(target.bind(...values), before);
			}
			return call(target, name, before);
		},
	});
	originals.set(intercepted, statement);
	return intercepted;
}

function call(target: object, name: string | symbol, before: () => Promise<void>): unknown {
	const member = Reflect.get(target, name);
	if (typeof member !== "function") return member;
	return async (...values: unknown[]) => {
		await before();
		return member.apply(target, values);
	};
}
