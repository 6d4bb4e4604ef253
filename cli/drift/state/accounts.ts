import type { Handler } from "../../../provider/core/handlers";
import { handlersOf } from "../../../provider/thousandeyes/handlers";
import { SETTINGS } from "../../../provider/thousandeyes/settings";
import { type ApiAccess, openApi } from "../../engine/api";
import type { Environment } from "../../engine/find";
import { parseUrn } from "../../engine/urn";
import { bare } from "./marks";
import type { StateResource } from "./read-state";

/** The account of a provider instance, and the handlers that work in it. */
export interface Account {
  readonly access: ApiAccess;
  handler(kind: string): Handler;
}

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
  const providers = new Map(resources.filter(isProvider).map((one) => [one.urn, settingsIn(one)]));
  const [, deployed = {}] = [...providers].find(([urn]) => isDefault(urn)) ?? [];
  const accounts = new Map<string, Account>();

  /** Args of an explicit provider contain the stack's configuration at that time, which may have changed since. */
  const ownOf = (urn: string): Environment =>
    isDefault(urn)
      ? {}
      : Object.fromEntries(Object.entries(providers.get(urn) ?? {}).filter(([key, text]) => deployed[key] !== text));

  return ({ provider = "" }: StateResource): Account => {
    const own = ownOf(provider.split("::").slice(0, -1).join("::"));
    const key = JSON.stringify(own);
    const account =
      accounts.get(key) ?? open(openApi({ ...env, ...inEnvironment(own) }, { ...deployed, ...config }, log));
    accounts.set(key, account);
    return account;
  };
}

function open(access: ApiAccess): Account {
  return { access, handler: handlersOf({ connect: () => access.connection, warn: () => {} }) };
}

/** The settings among the inputs of a provider, by their keys in the configuration. */
function settingsIn({ inputs }: StateResource): Environment {
  const keys: string[] = Object.values(SETTINGS).map(({ config }) => config);
  const texts = Object.entries(bare(inputs)).filter(([key, value]) => keys.includes(key) && typeof value === "string");
  return Object.fromEntries(texts) as Environment;
}

/** The names of the environment: it comes before the configuration. */
const inEnvironment = (own: Environment): Environment =>
  Object.fromEntries(Object.values(SETTINGS).flatMap(({ config, env }) => (own[config] ? [[env, own[config]]] : [])));

/** `default`, or `default_3_1_0`. */
const isDefault = (urn: string): boolean => /^default(_|$)/.test(parseUrn(urn).name);
