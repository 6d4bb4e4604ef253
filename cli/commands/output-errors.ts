/** What ends a command whose output cannot be written. `fail` ends the process: nothing that follows can be read. */
export function onOutputErrors(
  stdout: Pick<NodeJS.WriteStream, "on">,
  stderr: Pick<NodeJS.WriteStream, "on" | "write">,
  fail: () => void = () => process.exit(1),
): void {
  stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    // The reader has seen enough (`| head -1`): that is no error.
    if (code === "EPIPE") return;
    stderr.write(`The output cannot be written: ${message}.\n`);
    fail();
  });
  // Its lines are beside the result: without a reader, or with a full disk, the result stands.
  stderr.on("error", () => {});
}
