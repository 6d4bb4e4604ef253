/** A line for people on stderr: stdout has the result alone. */
export const log = (line: string): void => void process.stderr.write(`${line}\n`);
