/** Runs a command. If it fails, prints the message of the error without the stack. */
export function run(command: () => Promise<void>): void {
	command().catch((error: Error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
