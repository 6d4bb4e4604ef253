/**
 * The parsed URL; undefined if the text is none. `URL.canParse` is not used: in Node 20 it refuses every host and path
 * with an umlaut as soon as it has been called some thousand times and V8 has compiled the call.
 */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
