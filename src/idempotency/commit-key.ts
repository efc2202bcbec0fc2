import type { Statement } from "../db/client.ts";

/**
 * Creates the statements that commit the idempotency key. They belong into the batch that creates the resource, so
 * that it stores both the key and the resource, or neither. The list is empty when the request has no key.
 * @param createdId the id of the new resource
 */
export type CommitKey = (createdId: string) => readonly Statement[];
