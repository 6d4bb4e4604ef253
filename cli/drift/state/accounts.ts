import type { Vendor } from "../../../provider/core/vendor";
import { thousandEyes } from "../../../provider/thousandeyes/vendor";
import type { Environment } from "../../engine/find";
import { parseUrn } from "../../engine/urn";
import { bare } from "./marks";
import type { StateResource } from "./read-state";
import { type Account, OPEN, type OpenAccount } from "./vendor-access";

export type { Account };

export interface Sources {
  readonly env: Environment;
  /** The configuration of the stack. */
  readonly config: Environment;
  readonly log: (line: string) => void;
}

const PROVIDER = "pulumi:providers:";

/** True for a provider instance: it is in the state too. */
export const isProvider = ({ type }: StateResource): boolean => type.startsWith(PROVIDER);

/**
 * The account of each resource. What an explicit provider sets itself comes first; then the environment, the stack's
 * configuration, and the configuration of the last deployment, as everywhere in these commands.
 */
export function accountsOf(resources: readonly StateResource[], { env, config, log }: Sources) {
  const providers = new Map(resources.filter(isProvider).map((one) => [one.urn, textsIn(one)]));
  const [, deployed = {}] = [...providers].find(([urn]) => isDefault(urn)) ?? [];
  const accounts = new Map<string, Account>();

  /** Args of an explicit provider contain the stack's configuration at that time, which may have changed since. */
  const ownOf = (urn: string, { settings }: Vendor): Environment => {
    if (isDefault(urn)) return {};
    const keys = Object.values(settings).map((one) => one.config);
    const own = Object.entries(providers.get(urn) ?? {}).filter(([key, text]) => deployed[key] !== text);
    return Object.fromEntries(own.filter(([key]) => keys.includes(key)));
  };

  return ({ urn, provider = "" }: StateResource): Account => {
    const { vendor = thousandEyes } = parseUrn(urn);
    const own = ownOf(provider.split("::").slice(0, -1).join("::"), vendor);
    const key = JSON.stringify([vendor.namespace, own]);
    const open = OPEN.get(vendor) as OpenAccount;
    const account =
      accounts.get(key) ?? open({ ...env, ...inEnvironment(vendor, own) }, { ...deployed, ...config }, log);
    accounts.set(key, account);
    return account;
  };
}

/** The texts among the inputs of a provider, by their keys in the configuration. */
function textsIn({ inputs }: StateResource): Environment {
  const texts = Object.entries(bare(inputs)).filter(([key, value]) => key.includes(":") && typeof value === "string");
  return Object.fromEntries(texts) as Environment;
}

/** The names of the environment: it comes before the configuration. */
const inEnvironment = ({ settings }: Vendor, own: Environment): Environment =>
  Object.fromEntries(Object.values(settings).flatMap(({ config, env }) => (own[config] ? [[env, own[config]]] : [])));

/** `default`, or `default_3_1_0`. */
const isDefault = (urn: string): boolean => /^default(_|$)/.test(parseUrn(urn).name);
