/** A line that counts seconds, on a terminal. Returns a function that ends it. `what` may change meanwhile. */
export function progress(what: string | (() => string), stream: NodeJS.WriteStream = process.stderr): () => void {
  if (!stream.isTTY) return () => {};
  const started = Date.now();
  // What changes may become shorter.
  const text = typeof what === "string" ? () => what : () => `\u001b[K${what()}`;
  const show = () => stream.write(`\r${text()} ${Math.round((Date.now() - started) / 1000)} s`);
  show();
  const timer = setInterval(show, 1000);
  return () => {
    clearInterval(timer);
    // Back to the start of the line, and clear it.
    stream.write("\r\u001b[K");
  };
}
