/** Whoever gave the command is told in a sentence what went wrong, and not in a stack. */
export function run(command: () => Promise<void>): void {
	command().catch((error: Error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
