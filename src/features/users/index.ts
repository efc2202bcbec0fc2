import { Outbox } from "../../events/outbox.ts";
import type { Platform } from "../../platform.ts";
import { Passwords } from "../../security/passwords.ts";
import type { AuditService } from "../audit/service.ts";
import type { AuthenticationService } from "../authentication/service.ts";
import { UserAdministrationService } from "./administration/service.ts";
import { UserAdministrationStore } from "./administration/store.ts";
import { UserService } from "./service.ts";
import { userSettings } from "./settings.ts";
import { UserStore } from "./store.ts";

export { userAdministrationHandlers } from "./administration/handlers.ts";
export { userHandlers } from "./handlers.ts";

export function createUsers({ settings, databases, clock }: Platform): UserService {
	const { PASSWORD_MEMORY_KIB } = settings(userSettings);
	return new UserService({
		store: new UserStore(databases.central, new Outbox(databases.central)),
		passwords: new Passwords(PASSWORD_MEMORY_KIB),
		clock,
	});
}

interface Uses {
	readonly authentication: AuthenticationService;
	readonly audit: AuditService;
}

export function createUserAdministration(
	{ databases, cursors, clock }: Platform,
	uses: Uses,
): UserAdministrationService {
	const store = new UserAdministrationStore(databases.central);
	return new UserAdministrationService({ store, cursors, clock, ...uses });
}
