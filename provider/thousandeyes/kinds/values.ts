import { isIP, isIPv4 } from "node:net";
import { type Field, nonEmpty, quotable, secret, writeOnly } from "../../core/field";
import { idOf, lines, list, set, text } from "../../core/fields";
import { hintAtLookup } from "../../core/hint-at-lookup";
import { lazily } from "../../core/schema";
import { parseUrl } from "../../core/url";

/** An id: a string of digits (R013). For anything else the API answers 400 without a reason (R019). */
export const id = (): Field<string> =>
  reference("id", /^\d+$/, 'is not an id. An id is a string of digits, like "281474976710706".');

/** The id of a tag: a UUID (R013). */
export const tagId = (): Field<string> =>
  uuid("tag id", 'is not the id of a tag. That is a UUID, like "5aeab5d5-0d34-4d44-a7ac-fb440185295c".');

/** The id of an endpoint agent: a UUID. */
export const endpointAgentId = (): Field<string> =>
  uuid(
    "endpoint agent id",
    'is not the id of an endpoint agent. That is a UUID, like "861b7557-cd57-4bbb-b648-00bddf88ef49".',
  );

/** The id of a dashboard or of its filter: 24 hex digits (R013). */
export const objectId = (): Field<string> =>
  reference("object id", /^[0-9a-f]{24}$/, 'is not an id of 24 hex digits, like "6a70acf00a9af02cfed906fc".');

/** The id of a dashboard, one of a built-in one included: `<n>-<account group>` (R164). */
export const dashboardId = (): Field<string> =>
  reference(
    "dashboard id",
    /^([0-9a-f]{24}|\d+-\d+)$/,
    'is not the id of a dashboard, like "6a70acf00a9af02cfed906fc", or "1-281474976710706" of a built-in one.',
  );

/** The id of a connector or of an operation: a UUID (R213). */
export const integrationId = (): Field<string> =>
  uuid("integration id", "is not the id of a connector or an operation. That is a UUID: write its `id`.");

const uuid = (type: string, why: string): Field<string> => reference(type, new RegExp(`^${UUID}$`), why);

/** A text that names another object. There is no empty one. */
function reference(type: string, pattern: RegExp, why: string): Field<string> {
  const canonical = (value: string) => value.toLowerCase();
  const refuse = (value: string) => (pattern.test(canonical(value)) ? undefined : why + hintAtLookup(value));
  return nonEmpty({ ...quotable(text({ type, canonical, refuse, pattern }), pattern), default: undefined });
}

/** A name. Messages quote it. */
export const name = (): Field<string> => quotable(text());

/** A secret that is sent and never read back: answers lack it, or have a mask in its place (R212, R214). */
export const writeOnlySecret = (): Field<string> => secret(writeOnly(text()));

/** A name that may not be longer. Messages quote it. */
export const nameUpTo = (max: number): Field<string> =>
  quotable(text({ refuse: (value) => (value.length > max ? `has more than ${max} characters.` : undefined) }));

const UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

/** An id of an object of several possible kinds, or of another service. Quoted if it has the form of an id (R013). */
export const anyId = (): Field<string> =>
  quotable(text(), new RegExp(`^(\\d{1,20}|\\d+-\\d+|[a-z]{2}-\\d+|[0-9a-f]{24}|${UUID})$`, "i"));

/** Ids as a set; answers have objects with the id under `key` (R052). */
export const ids = (key: string, of: Field<string> = id()): Field<string[]> => set(idOf(of, key));

/** A colour. Case does not matter. */
export const color = () =>
  quotable(
    text({
      type: "colour",
      canonical: (value) => value.toLowerCase(),
      refuse: (value) => (COLOR.test(value) ? undefined : "is not a colour. Write #RRGGBB."),
    }),
    COLOR,
  );
const COLOR = /^#[0-9a-f]{6}$/i;

/** An IPv4 address. */
export const ipv4 = () =>
  text({
    type: "IPv4 address",
    refuse: (value) => (isIPv4(value) ? undefined : "is not an IPv4 address. Write one like 192.0.2.1."),
  });

/** An IPv4 or IPv6 address. Messages quote it. */
export const ipAddress = () =>
  quotable(
    text({
      type: "IP address",
      refuse: (value) => (isIP(value) ? undefined : "is not an IP address. Write one like 192.0.2.1."),
    }),
    /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-f:]*:[0-9a-f:.]+)$/i,
  );

/** A host name or an address, without a scheme and without a port. */
export const host = () =>
  text({
    type: "host",
    refuse: (value) =>
      /[\s/]/.test(value) || (!isIP(value) && /:\d*$/.test(value))
        ? "is not a host. Write a name or an address, without scheme, port and path."
        : undefined,
  });

/** The meaning of a URL without a scheme (R063). */
const withScheme = (url: string) => (/^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `https://${url}`);

function notAUrl(url: string): string | undefined {
  const blank = url.search(/\s/) + 1;
  if (blank) return `has a blank in it, character ${blank}, which the API refuses. Write %20 for one (R017).`;
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase() ?? "https";
  if (scheme !== "http" && scheme !== "https") return "is not a web address. Write http:// or https://.";
  // A colon without a port is part of a misspelt scheme: `htps:/shop`.
  const isOdd = !url.includes("://") && !/^[^\s:/?#]+(:\d+)?([/?#].*)?$/.test(url);
  return isOdd || !parseUrl(withScheme(url)) ? "is not a URL like https://www.example.com." : undefined;
}

/** A URL for a browser or an HTTP client. Without a scheme it means `https://` (R063). */
export const httpUrl = () => text({ type: "URL", canonical: withScheme, refuse: notAUrl });

/** A URL that must be HTTPS. */
export const httpsUrl = () =>
  text({
    type: "HTTPS URL",
    canonical: (url) => url.replace(/^https:/i, "https:"),
    refuse: (url) => (/^https:\/\//i.test(url) ? notAUrl(url) : "is not an HTTPS URL like https://www.example.com."),
  });

/** The port that the scheme implies: answers may name it where the program does not. */
const withoutImpliedPort = (url: string) =>
  url.replace(/^(https:\/\/[^/?#]*):443(?=[/?#]|$)|^(http:\/\/[^/?#]*):80(?=[/?#]|$)/i, "$1$2");

/** A URL whose answer names the port, whether or not the program does. */
export const portlessUrl = () =>
  text({ type: "URL", canonical: (url) => withoutImpliedPort(withScheme(url)), refuse: notAUrl });

/**
 * The URL of a step: It may contain `{{variables}}`. If the host contains one, the URL is known only when the test
 * runs, so it is not checked.
 */
export const stepUrl = () =>
  text({
    type: "URL",
    canonical: (url) => (isOpen(url) ? url : withScheme(url)),
    refuse: (url) => (isOpen(url) ? undefined : notAUrl(url.replace(/\{\{.*?\}\}/g, "x"))),
  });

const isOpen = (url: string) => /^([a-z][a-z0-9+.-]*:\/\/)?[^/?#]*\{\{/i.test(url);

/** A certificate or key. Line breaks have no meaning, and the API may change them. */
export function pem(): Field<string> {
  const plain = lines();
  const letters = (value: unknown) => String(value).replace(/\s+/g, "");
  return {
    ...plain,
    read: (answer, known) => (letters(answer) === letters(known) ? (known ?? answer) : plain.read(answer)),
  };
}

/** `Name: value`, as HTTP writes it. */
const header = () =>
  text({
    type: "HTTP header",
    refuse: (value) =>
      /^[!#$%&'*+.^_`|~0-9a-z-]+\s*:/i.test(value) ? undefined : 'is not a header. Write "Name: value" (R067).',
  });

/**
 * HTTP headers. The order of headers with different names has no meaning, but headers with the same name keep their
 * order: the canonical form sorts by name only.
 */
export function headers(): Field<string[]> {
  const plain = list(header());
  const name = (value: unknown) => String(value).split(":")[0]?.trim().toLowerCase() ?? "";
  const byName = <T>(all: T) =>
    Array.isArray(all) ? [...all].sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0)) : all;
  return {
    ...plain,
    schema: lazily(
      () => plain.schema().overwrite((value) => byName(value as string[]) as never),
      (value) => byName(plain.schema.canonical?.(value)),
    ),
    read: (answer) => byName(plain.read(answer)),
  };
}
