import { type Operation, operations } from "./document.ts";

/**
 * Tells whether an operation represents all operations of its shape. Middleware that runs before a handler has many
 * variants. Each variant is tested on one operation of a shape.
 */
export function isRepresentative(
	operation: Operation,
	shapeOf: (operation: Operation) => string | undefined,
): boolean {
	const shape = shapeOf(operation);
	return shape !== undefined && operations.find((other) => shapeOf(other) === shape) === operation;
}

/** Groups operations for tests of bodies. The middleware depends on authentication, idempotency and media types. */
export function bodyShape({ body, bodyTypes, scopes, extensions }: Operation): string | undefined {
	if (body === undefined) return undefined;
	return [scopes !== undefined, extensions["x-idempotency"] === true, ...bodyTypes].join();
}
