/**
 * Says why a text cannot be a token; undefined if it may be one. After ten failed logins in an hour the API blocks the
 * caller's address for an hour, so a text that cannot be a token is never sent. Also, the HTTP client would quote it in
 * its error.
 */
export function notAToken(text: string): string | undefined {
  if (/^basic\s/i.test(text)) return "is a Basic credential: the API takes bearer tokens only";
  if (/^bearer\s/i.test(text)) return 'begins with "Bearer": give the token alone';
  if (/^["']|["']$/.test(text)) return "is in quotes: give the token alone";
  // What JavaScript makes of a value that is not there, also of an output that is empty.
  if (/^(undefined|null|\[object Object\])$/.test(text)) return `is the text "${text}": the value is missing there`;
  // Blanks, line ends, letters beyond ASCII.
  return /^[\x21-\x7e]+$/.test(text) ? undefined : "holds characters that no token has, blanks or line ends perhaps";
}
