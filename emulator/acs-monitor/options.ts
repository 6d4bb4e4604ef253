/** Options of an emulator of ACS Monitor. All are optional. */
export interface AcsMonitorEmulatorOptions {
  /** Accepted bearer tokens, beside those of logins. None: every bearer token is accepted. */
  tokens?: string[];
  /** The only address that may log in. Default: any. */
  email?: string;
  /** The only password that is right. Default: any. */
  password?: string;
  /** The token of a login is good for so many calls, then it is a 401 (M05). Default 0: for any number. */
  tokenCalls?: number;
  /**
   * What the role of the user may not do (M06): prefixes of paths, with a method before them or without:
   * `/monitors`, `DELETE /devices`.
   */
  forbidden?: string[];
  /** Number of seeded HTTPS monitors. Default 0. */
  monitors?: number;
  /** Seconds between asking for a check or a poll and its result (M23). Default 2. */
  checkSeconds?: number;
  /** Calls allowed in one window (M02). Default 60. */
  rateLimit?: number;
  /** Length of the window in seconds. Default 60. */
  rateWindow?: number;
  /** Wait this many milliseconds before every answer. Default 0. */
  latency?: number;
  /** The clock, in milliseconds since 1970. Default `Date.now`. */
  now?: () => number;
  /** The function to wait with. Default a timer. */
  sleep?: (milliseconds: number) => Promise<void>;
  /** Numbers of rules that are not enforced, to prove that a test fails without them. */
  rulesOff?: string[];
}

export type Settings = Required<Omit<AcsMonitorEmulatorOptions, "email" | "password">> &
  Pick<AcsMonitorEmulatorOptions, "email" | "password"> & {
    /** ACS Monitor locks out nobody. */
    lockout: false;
  };

export const withDefaults = (options: AcsMonitorEmulatorOptions): Settings => ({
  tokens: options.tokens ?? [],
  email: options.email,
  password: options.password,
  tokenCalls: options.tokenCalls ?? 0,
  forbidden: options.forbidden ?? [],
  monitors: options.monitors ?? 0,
  checkSeconds: options.checkSeconds ?? 2,
  rateLimit: options.rateLimit ?? 60,
  rateWindow: options.rateWindow ?? 60,
  latency: options.latency ?? 0,
  lockout: false,
  now: options.now ?? Date.now,
  sleep: options.sleep ?? ((milliseconds) => new Promise((done) => setTimeout(done, milliseconds))),
  rulesOff: options.rulesOff ?? [],
});
