import { focusKinds } from "./features/focus/sync-kinds.ts";
import { healthLogKinds } from "./features/health-logs/sync-kinds.ts";
import { taskKinds } from "./features/tasks/sync-kinds.ts";
import { userKinds } from "./features/users/sync-kinds.ts";

/**
 * All kinds of entities that clients synchronize. This file imports no service, so that `npm run migrate:sync` can
 * load it in Node.
 */
export const syncKinds = { ...userKinds, ...taskKinds, ...healthLogKinds, ...focusKinds };
