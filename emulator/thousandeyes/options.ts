/**
 * Options of an emulator. All are optional. By default it behaves like the live service, without what makes tests slow or
 * random: `lockout`, `latency`, `flappingRights`.
 */
export interface EmulatorOptions {
  /** Accepted bearer tokens. None: every bearer token is accepted. */
  tokens?: string[];
  /** Number of seeded HTTP server tests, with alert rules and tags on them. */
  tests?: number;
  /** Calls allowed in one window (R006). Default 240. */
  rateLimit?: number;
  /** Length of the window in seconds. Default 60. */
  rateWindow?: number;
  /** Snapshots of dashboards that may be taken in an hour (R166). Default 100. */
  snapshotLimit?: number;
  /** Instant tests that may be created or run in a minute (R228). Default 24. */
  instantLimit?: number;
  /** Refuse an address for an hour after ten failed logins in an hour. Default false. */
  lockout?: boolean;
  /** Wait this many milliseconds before every answer. Default 0. */
  latency?: number;
  /** Answers of tests do not show `agents[].sourceIpAddress`, as before 7.0.104 (R220). Default false. */
  hideInterfaces?: boolean;
  /**
   * Fields that a newer API has: alert rules and tags keep and show them, and a PUT without one loses it (R103, R136).
   * Default none.
   */
  newerFields?: string[];
  /** Seconds in which rights on a new account group come and go (R192). Default 0. */
  flappingRights?: number;
  /** The clock, in milliseconds since 1970. Default `Date.now`. */
  now?: () => number;
  /** The function to wait with. Default a timer. */
  sleep?: (milliseconds: number) => Promise<void>;
  /** Numbers of rules that are not enforced, to prove that a test fails without them. */
  rulesOff?: string[];
}

export type Settings = Required<EmulatorOptions>;

export function withDefaults(options: EmulatorOptions): Settings {
  return {
    tokens: options.tokens ?? [],
    tests: options.tests ?? 0,
    rateLimit: options.rateLimit ?? 240,
    rateWindow: options.rateWindow ?? 60,
    snapshotLimit: options.snapshotLimit ?? 100,
    instantLimit: options.instantLimit ?? 24,
    lockout: options.lockout ?? false,
    latency: options.latency ?? 0,
    hideInterfaces: options.hideInterfaces ?? false,
    newerFields: options.newerFields ?? [],
    flappingRights: options.flappingRights ?? 0,
    now: options.now ?? Date.now,
    sleep: options.sleep ?? ((milliseconds) => new Promise((done) => setTimeout(done, milliseconds))),
    rulesOff: options.rulesOff ?? [],
  };
}
