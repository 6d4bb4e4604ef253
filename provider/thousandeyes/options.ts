import type { Input } from "@pulumi/pulumi";
import type { DependsOn } from "../pulumi/lookup";
import type { Provider } from "../pulumi/provider";

/**
 * Settings of an explicit provider. A setting that is not given comes from the stack configuration, then from the
 * environment.
 */
export interface ProviderArgs {
  /**
   * API token. A secret, also if it is passed in plain text.
   * @see `thousandeyes:token`, `TE_TOKEN`
   */
  token?: Input<string>;
  /**
   * Account group for new objects (digits).
   * @defaultValue the token's own
   * @see `thousandeyes:accountGroupId`, `TE_AID`
   */
  accountGroupId?: Input<string>;
  /**
   * Address of the API, with or without `/v7`.
   * @defaultValue "https://api.thousandeyes.com/v7"
   * @see `thousandeyes:apiEndpoint`, `TE_API_ENDPOINT`, `TE_BASE_URL`
   */
  apiEndpoint?: Input<string>;
  /**
   * Seconds for each phase of a call.
   * @defaultValue 60
   * @maximum 3600
   * @see `thousandeyes:timeout`, `TE_TIMEOUT`
   */
  timeout?: Input<number>;
  /**
   * `on` or `off`: whether calls wait for room in the rate limit window.
   * @defaultValue "on"
   * @see `thousandeyes:pacing`, `TE_PACING`
   */
  pacing?: Input<string>;
  /**
   * `on` or `off`: one log line for each call, for debugging.
   * @defaultValue "off"
   * @see `thousandeyes:debug`, `TE_DEBUG`
   */
  debug?: Input<string>;
  /**
   * `lists` or `single`: how objects are read.
   * @defaultValue "lists"
   * @see `thousandeyes:reads`, `TE_READS`
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
   * The account group to search (digits).
   * @defaultValue the one of the settings
   */
  accountGroupId?: Input<string>;
  /**
   * Resources that must exist before the search, such as the one that it finds. A preview that creates them does not
   * search: the result is known after the deployment.
   * @defaultValue []
   */
  dependsOn?: DependsOn;
}
