import { syncKind } from "../sync/kind.ts";
import { presentUser } from "./present.ts";
import type { UserService } from "./service.ts";

export function userKinds(users: UserService) {
	return { user: syncKind({ findMany: (actor) => users.findOwn(actor) }, presentUser) };
}
