/** A line that counts seconds, on a terminal. Returns a function that ends it. */
export function progress(what: string, stream: NodeJS.WriteStream = process.stderr): () => void {
  if (!stream.isTTY) return () => {};
  const started = Date.now();
  const show = () => stream.write(`\r${what} ${Math.round((Date.now() - started) / 1000)} s`);
  show();
  const timer = setInterval(show, 1000);
  return () => {
    clearInterval(timer);
    // Back to the start of the line, and clear it.
    stream.write("\r\u001b[K");
  };
}
