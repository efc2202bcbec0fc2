import { type Operation, operations } from "./document.ts";

/**
 * Tells whether an operation is tested for all operations of its shape. What middleware decides before an
 * operation is asked has many variants, and each variant is tried on one operation of a shape.
 */
export function isRepresentative(
	operation: Operation,
	shapeOf: (operation: Operation) => string | undefined,
): boolean {
	const shape = shapeOf(operation);
	return shape !== undefined && operations.find((other) => shapeOf(other) === shape) === operation;
}

/** The middleware that reads a body depends on who may call, on idempotency and on the media types. */
export function bodyShape({ body, bodyTypes, scopes, extensions }: Operation): string | undefined {
	if (body === undefined) return undefined;
	return [scopes !== undefined, extensions["x-idempotency"] === true, ...bodyTypes].join();
}
