/** The settings of the server, for any API. */
export interface ServerSettings {
  /** Calls allowed in one window. */
  rateLimit: number;
  /** Length of the window in seconds. */
  rateWindow: number;
  /** Whether failed logins lock an address out. */
  lockout: boolean;
  /** Milliseconds before every response. */
  latency: number;
  /** The clock, in milliseconds since 1970. */
  now: () => number;
  sleep: (milliseconds: number) => Promise<void>;
}
