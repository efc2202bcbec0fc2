import type { Statement } from "../db/client.ts";

/**
 * Gives the statements that belong into the batch that creates something, so that the batch keeps both the
 * idempotency key and what was created under it, or neither. There are none when the request has no key.
 * @param createdId the id of what is created
 */
export type CommitKey = (createdId: string) => readonly Statement[];
