import * as pulumi from "@pulumi/pulumi";
import { SETTINGS } from "../thousandeyes/settings";
import { guard } from "./guard";
import { refuseUnresolvable } from "./resolvable";

/** Settings of an explicit provider. What is not given comes from the stack configuration, then from the environment. */
export interface ProviderArgs {
  /** API token. A secret, also when it is passed in plain text. Otherwise: `thousandeyes:token`, `TE_TOKEN`. */
  token?: pulumi.Input<string>;
  /** Account group for new objects (digits). Otherwise: `thousandeyes:accountGroupId`, `TE_AID`, the token's own. */
  accountGroupId?: pulumi.Input<string>;
  /** Address of the API, with or without `/v7`. Otherwise: `thousandeyes:apiEndpoint`, `TE_API_ENDPOINT`, `TE_BASE_URL`, the vendor's. */
  apiEndpoint?: pulumi.Input<string>;
  /** Seconds for each phase of a call. Otherwise: `thousandeyes:timeout`, `TE_TIMEOUT`, 60. */
  timeout?: pulumi.Input<number>;
  /** `on` or `off`: whether calls wait for room in the rate window. Otherwise: `thousandeyes:pacing`, `TE_PACING`, on. */
  pacing?: pulumi.Input<string>;
  /** `on` or `off`: one line a call, for finding trouble. Otherwise: `thousandeyes:debug`, `TE_DEBUG`, off. */
  debug?: pulumi.Input<string>;
  /** `lists` or `single`: how objects are read. Otherwise: `thousandeyes:reads`, `TE_READS`, lists. */
  reads?: pulumi.Input<string>;
}

/** Configuration keys to values, as the provider process gets them. */
export type GivenSettings = Readonly<Record<string, pulumi.Input<string> | undefined>>;

/** An instance with settings of its own, for several account groups or organisations in one program. */
export class Provider extends pulumi.ProviderResource {
  /** What lookups with `{ provider }` use. @internal */
  readonly given: GivenSettings;

  constructor(name: string, args: ProviderArgs = {}, opts?: pulumi.ResourceOptions) {
    guard();
    refuseUnresolvable();
    const given = settingsOf(args);
    super("pulumi-nodejs", name, given, opts);
    this.given = given;
  }
}

/** The settings given, over those of the stack configuration. */
export function settingsOf(args: ProviderArgs = {}): GivenSettings {
  const config = new pulumi.Config("thousandeyes");
  const given: Record<string, pulumi.Input<string> | undefined> = {};
  for (const [name, setting] of Object.entries(SETTINGS)) {
    const own = args[name as keyof ProviderArgs];
    const value = own === undefined ? config.get(name) : pulumi.output(own).apply(String);
    if (value !== undefined) given[setting.config] = name === "token" ? pulumi.secret(value) : value;
  }
  return given;
}
