import { isObject, rule } from "./rule.ts";

export const syncRules = {
	"tw-sync-kinds": rule(
		"x-scopes of SyncKind gives each kind one of the scopes, with which it is read.",
		"$.components.schemas.SyncKind",
		function* ({ enum: kinds, "x-scopes": scopes }, { components }) {
			const schemas = isObject(components) ? components.schemas : undefined;
			const scope = isObject(schemas) ? schemas.Scope : undefined;
			const known = isObject(scope) ? listOf(scope.enum) : [];
			const given = isObject(scopes) ? scopes : {};
			for (const kind of listOf(kinds)) {
				if (!Object.hasOwn(given, String(kind))) yield { message: `"${kind}" has no scope` };
			}
			for (const [kind, value] of Object.entries(given)) {
				const at = ["x-scopes", kind];
				if (!listOf(kinds).includes(kind)) yield { message: `"${kind}" is no kind`, at };
				if (!known.includes(value)) yield { message: `"${value}" is no scope`, at };
			}
		},
	),
};

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}
