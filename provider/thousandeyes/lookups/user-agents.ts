import { among, type LookupDefinition } from "../../core/lookup";

/** Which user agents to find. All given args must match. */
export interface GetUserAgentsArgs {
  /**
   * Browser and operating system, as in `name`; each must exist once.
   * @example ["Firefox on Windows"]
   */
  names?: string[];
  /** Browsers. */
  browsers?: string[];
}

/** A user agent that a browser test can pretend to be. */
export interface FoundUserAgent {
  /** Name of the browser. */
  readonly browser: string;
  /** Operating system. */
  readonly os: string;
  /** Text of the header, for `userAgent` of a test. */
  readonly value: string;
}

/** The API gives user agents neither an id nor a name. */
export const userAgents: LookupDefinition<GetUserAgentsArgs, FoundUserAgent> = {
  name: "getUserAgents",
  what: "user agent",
  asks: { names: "list", browsers: "list" },
  path: "/user-agents",
  listKey: "userAgents",
  idOf: ({ value }) => String(value),
  nameOf: ({ browser, os }) => `${browser} on ${os}`,
  shows: ["browser", "os", "value"],
  matches: (item, { browsers }) => among(item.browser, browsers),
};
