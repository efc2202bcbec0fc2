import type { Actor } from "../../core/actor.ts";
import { syncKind } from "../sync/kind.ts";
import { presentUser } from "./present.ts";
import type { UserService } from "./service.ts";
import { users } from "./table.ts";

interface Services {
	readonly users: UserService;
}

export const userKinds = {
	user: syncKind({
		rows: {
			table: users,
			userId: users.id,
			columns: [
				users.email,
				users.displayName,
				users.timeZone,
				users.locale,
				users.dayStart,
				users.createdAt,
				users.updatedAt,
			],
		},
		source: (services: Services) => ({ findMany: (actor: Actor) => services.users.findOwn(actor) }),
		present: presentUser,
	}),
};
