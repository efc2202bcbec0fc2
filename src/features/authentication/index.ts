import type { Platform } from "../../platform.ts";
import type { UserService } from "../users/service.ts";
import { AuthenticationService } from "./service.ts";
import { authenticationSettings } from "./settings.ts";
import { SessionStore } from "./store.ts";

export { authenticationHandlers } from "./handlers.ts";

export function createAuthentication(
	{ settings, databases, accessTokens, cursors, clock }: Platform,
	{ users }: { readonly users: UserService },
): AuthenticationService {
	return new AuthenticationService({
		store: new SessionStore(databases.central),
		users,
		accessTokens,
		cursors,
		clock,
		checkSeconds: settings(authenticationSettings).ACCESS_CHECK_SECONDS,
	});
}
