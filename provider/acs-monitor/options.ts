import type { Input } from "@pulumi/pulumi";
import type { DependsOn } from "../pulumi/lookup";
import type { Provider } from "../pulumi/provider";

/**
 * Settings of an explicit provider. A setting that is not given comes from the stack configuration, then from the
 * environment.
 */
export interface ProviderArgs {
  /**
   * Address of the install, with or without `/api/v1`.
   * @see `acsmonitor:baseUrl`, `ACSMON_BASE_URL`
   */
  baseUrl?: Input<string>;
  /**
   * API token. A secret, also if it is passed in plain text.
   * @see `acsmonitor:token`, `ACSMON_TOKEN`
   */
  token?: Input<string>;
  /**
   * Whose login is used, where there is no token.
   * @see `acsmonitor:email`, `ACSMON_EMAIL`
   */
  email?: Input<string>;
  /**
   * The password of that login. A secret, also if it is passed in plain text.
   * @see `acsmonitor:password`, `ACSMON_PASSWORD`
   */
  password?: Input<string>;
  /**
   * More headers of every call: a JSON object of texts. A secret.
   * @defaultValue "{}"
   * @see `acsmonitor:headers`, `ACSMON_HEADERS`
   */
  headers?: Input<string>;
  /**
   * `on` or `off`: whether certificates are verified. `off` warns in each run.
   * @defaultValue "on"
   * @see `acsmonitor:verifyTls`, `ACSMON_VERIFY_TLS`
   */
  verifyTls?: Input<string>;
  /**
   * Seconds for each phase of a call.
   * @defaultValue 30
   * @maximum 3600
   * @see `acsmonitor:timeout`, `ACSMON_TIMEOUT`
   */
  timeout?: Input<number>;
  /**
   * `on` or `off`: whether calls wait for room in the rate limit window.
   * @defaultValue "on"
   * @see `acsmonitor:pacing`, `ACSMON_PACING`
   */
  pacing?: Input<string>;
  /**
   * `on` or `off`: one log line for each call, for debugging.
   * @defaultValue "off"
   * @see `acsmonitor:debug`, `ACSMON_DEBUG`
   */
  debug?: Input<string>;
  /**
   * `lists` or `single`: how objects are read.
   * @defaultValue "lists"
   * @see `acsmonitor:reads`, `ACSMON_READS`
   */
  reads?: Input<string>;
}

/** Where a lookup searches. */
export interface LookupOptions {
  /**
   * An explicit provider whose settings are used.
   * @defaultValue those of the stack and the environment
   */
  provider?: Provider;
  /**
   * Resources that must exist before the search, such as the one that it finds. A preview that creates them does not
   * search: the result is known after the deployment.
   * @defaultValue []
   */
  dependsOn?: DependsOn;
}
