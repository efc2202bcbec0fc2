import { isObject, rule } from "./rule.ts";

export const syncRules = {
	"tw-sync-kinds": rule(
		"x-sync-kinds gives each kind of synchronized data one of the scopes in x-scopes.",
		"$",
		function* ({ "x-sync-kinds": kinds, "x-scopes": scopes }) {
			const known = isObject(scopes) ? Object.keys(scopes) : [];
			for (const [kind, scope] of Object.entries(isObject(kinds) ? kinds : {})) {
				if (known.includes(String(scope))) continue;
				yield { message: `"${scope}" is no scope`, at: ["x-sync-kinds", kind] };
			}
		},
	),
};
