/** The time between two lines where there is no terminal. */
const EVERY_MS = 15_000;

/**
 * How many of how many are done, and how long the rest may take: a line that changes on a terminal, else a line now and
 * then.
 */
export function counter(
  what: string,
  total: number,
  log: (line: string) => void,
  stream: Pick<NodeJS.WriteStream, "isTTY" | "write"> = process.stderr,
) {
  const started = Date.now();
  let done = 0;
  const text = () => `${what}: ${done} of ${total}${timeLeft(done, total, Date.now() - started)}`;
  const show = stream.isTTY ? () => void stream.write(`\r\u001b[K${text()}`) : () => log(text());
  const timer = setInterval(show, stream.isTTY ? 1000 : EVERY_MS);
  return {
    step: () => void done++,
    end() {
      clearInterval(timer);
      if (stream.isTTY) stream.write("\r\u001b[K");
      if (total > 0) log(`${what}: ${done} of ${total}`);
    },
  };
}

/** As long for each as those before took. */
export function timeLeft(done: number, total: number, elapsedMs: number): string {
  if (done === 0 || done >= total) return "";
  const seconds = Math.ceil(((elapsedMs / done) * (total - done)) / 1000);
  return `, about ${seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`} left`;
}
