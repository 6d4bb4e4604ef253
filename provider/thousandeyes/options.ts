import type { Input } from "@pulumi/pulumi";
import type { Provider } from "../pulumi/provider";

/** Settings of an explicit provider. What is not given comes from the stack configuration, then from the environment. */
export interface ProviderArgs {
  /** API token. A secret, also when it is passed in plain text. Otherwise: `thousandeyes:token`, `TE_TOKEN`. */
  token?: Input<string>;
  /** Account group for new objects (digits). Otherwise: `thousandeyes:accountGroupId`, `TE_AID`, the token's own. */
  accountGroupId?: Input<string>;
  /** Address of the API, with or without `/v7`. Otherwise: `thousandeyes:apiEndpoint`, `TE_API_ENDPOINT`, `TE_BASE_URL`, the vendor's. */
  apiEndpoint?: Input<string>;
  /** Seconds for each phase of a call. Otherwise: `thousandeyes:timeout`, `TE_TIMEOUT`, 60. */
  timeout?: Input<number>;
  /** `on` or `off`: whether calls wait for room in the rate window. Otherwise: `thousandeyes:pacing`, `TE_PACING`, on. */
  pacing?: Input<string>;
  /** `on` or `off`: one line a call, for finding trouble. Otherwise: `thousandeyes:debug`, `TE_DEBUG`, off. */
  debug?: Input<string>;
  /** `lists` or `single`: how objects are read. Otherwise: `thousandeyes:reads`, `TE_READS`, lists. */
  reads?: Input<string>;
}

/** Where a lookup looks. */
export interface LookupOptions {
  /** An explicit provider: its settings are used. Default: those of the stack and the environment. */
  provider?: Provider;
  /** The account group to look in (digits). Default: the one of the settings. */
  accountGroupId?: Input<string>;
}
