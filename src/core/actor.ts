/** On whose behalf a request acts. */
export interface Actor {
	readonly userId: string;
	readonly sessionId: string;
	readonly scopes: readonly string[];
}
