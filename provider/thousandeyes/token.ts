/**
 * Why a text cannot be a token; undefined where it may be one. Ten failed logins in an hour shut the caller's address
 * out for an hour, so what cannot be a token is never sent; and the HTTP client would quote it in its error.
 */
export function notAToken(text: string): string | undefined {
  if (/^basic\s/i.test(text)) return "is a Basic credential: the API takes bearer tokens only";
  if (/^bearer\s/i.test(text)) return 'begins with "Bearer": give the token alone';
  if (/^["']|["']$/.test(text)) return "is in quotes: give the token alone";
  // Blanks, line ends, letters beyond ASCII.
  return /^[\x21-\x7e]+$/.test(text) ? undefined : "holds characters that no token has, blanks or line ends perhaps";
}
