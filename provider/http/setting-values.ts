import { lazily, refuseIf, z } from "../core/schema";
import { parseUrl } from "../core/url";

// The allowed texts of settings, and their meanings. No message quotes a text that may hold a secret.

export const bearerToken = lazily(() => z().string().check(refuseIf(notAToken)));

/**
 * Says why a text cannot be a token; undefined if it may be one. An API may block the address of a caller after some
 * failed logins, so a text that cannot be a token is never sent. Also, the HTTP client would quote it in its error.
 */
function notAToken(text: string): string | undefined {
  if (/^basic\s/i.test(text)) return "is a Basic credential: the API takes bearer tokens only";
  if (/^bearer\s/i.test(text)) return 'begins with "Bearer": give the token alone';
  if (/^["']|["']$/.test(text)) return "is in quotes: give the token alone";
  // What JavaScript makes of a value that is not there, also of an output that is empty.
  if (/^(undefined|null|\[object Object\])$/.test(text)) return `is the text "${text}": the value is missing there`;
  // Blanks, line ends, letters beyond ASCII.
  return /^[\x21-\x7e]+$/.test(text) ? undefined : "holds characters that no token has, blanks or line ends perhaps";
}

export const digits = (what: string) =>
  lazily(() =>
    z()
      .string()
      .regex(/^\d+$/, { error: ({ input }) => `"${input}" is not ${what} (digits).` })
      .optional(),
  );

/** The vendor's own tools read 0 as their default (`zero`), and the same environment is used for both. */
export const seconds = ({ max, zero }: { max: number; zero: number }) =>
  lazily(() =>
    z()
      .coerce.number({ error: ABOVE_0 })
      .min(0, { error: ABOVE_0 })
      .max(max, { error: `is more than ${max} seconds. Write seconds, not milliseconds.` })
      .overwrite((given) => given || zero),
  );

const ABOVE_0 = "must be a number of seconds above 0.";

/** One of two sets of words: true for a word of the first. */
export const eitherOf = (yes: readonly string[], no: readonly string[]) =>
  lazily(() =>
    z().stringbool({
      truthy: [...yes],
      falsy: [...no],
      error: ({ input }) => `"${input}" is neither "${yes[0]}" nor "${no[0]}".`,
    }),
  );

export const onOrOff = eitherOf(["on", "true", "1", "yes"], ["off", "false", "0", "no"]);

/** The base of all paths, with the version: some of the vendor's tools need it in the address, others do not. */
export const address = (version: string, example: string) =>
  lazily(() =>
    z()
      .string()
      .check(refuseIf((given) => notAnAddress(given, version, example)))
      .transform((given) => {
        const { origin, pathname } = new URL(given);
        const path = pathname.replace(/\/+$/, "");
        return `${origin}${path}${path.endsWith(version) ? "" : version}`;
      }),
  );

function notAnAddress(given: string, version: string, example: string): string | undefined {
  const url = parseUrl(given);
  if (!url || !/^https?:$/.test(url.protocol)) return `is not a URL like ${example}.`;
  if (url.username || url.password || url.search || url.hash) {
    return `is more than an address and a path: write it like ${example}.`;
  }
  const [other] = /\/v\d+(?=\/*$)/.exec(url.pathname) ?? [];
  const known = /\d+$/.exec(version)?.[0];
  return other && !version.endsWith(other)
    ? `ends in ${other}, and only version ${known} of the API is known here.`
    : undefined;
}
