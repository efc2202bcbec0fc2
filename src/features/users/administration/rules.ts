const LATELY = 30 * 24 * 60 * 60 * 1000;

/** From when on a user was here lately. */
export function activeSince(now: Date): Date {
	return new Date(now.getTime() - LATELY);
}
