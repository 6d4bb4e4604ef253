/**
 * The action of a command, whose work returns the exit code. The work is imported when it begins and not at the top of
 * the file: `--help` should not wait for it.
 */
export const exitCodeOf =
  <Args extends unknown[]>(work: (...args: Args) => Promise<number>) =>
  async (...args: Args): Promise<void> => {
    process.exitCode = await work(...args);
  };
