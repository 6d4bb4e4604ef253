import type { JsonObject } from "../../provider/core/json";
import { typeToken } from "../../provider/pulumi/shim";
import { registry } from "../../provider/thousandeyes/registry";
import { SETTINGS } from "../../provider/thousandeyes/settings";
import { thousandEyes } from "../../provider/thousandeyes/vendor";
import type { Environment } from "../engine/find";
import type { Stack } from "../engine/stack";

/** The account group of the imported objects, where the program or the configuration has to name it. */
interface AccountGroup {
  /** Args of each object. */
  readonly args: JsonObject;
  /** Values for the configuration of the stack. */
  readonly config: Readonly<Record<string, string>>;
}

/**
 * New objects of a stack go to the account group of its configuration. If it has none, it gets this one, unless it has
 * objects of another: those that it gets later should not move.
 */
export function accountGroupFor(stack: Stack, env: Environment, scope: string): AccountGroup {
  const { config, env: variable } = SETTINGS.accountGroupId;
  const ofStack = stack.config[config];
  const isNamed = Boolean(env[variable]);
  const isElsewhere = ofStack
    ? ofStack !== scope
    : isNamed && stack.resources.some(({ type, accountGroupId = scope }) => isPlaced(type) && accountGroupId !== scope);
  if (isElsewhere) return { args: { accountGroupId: scope }, config: {} };
  return { args: {}, config: !ofStack && isNamed ? { [config]: scope } : {} };
}

/** An account group is in none: the one in its outputs is itself. */
const isPlaced = (type: string): boolean =>
  !registry.some(({ kind, scope }) => !scope && type === typeToken(thousandEyes, kind));

/** With the settings of the stack where the environment has none: a refresh reads those in the state, if any. */
export function withSettings(env: Environment, config: Environment): Environment {
  const { token, apiEndpoint } = SETTINGS;
  const added = [[token, [token.env]] as const, [apiEndpoint, [apiEndpoint.env, apiEndpoint.alias]] as const].flatMap(
    ([{ config: key, env: name }, names]) =>
      names.some((one) => env[one]) || !config[key] ? [] : [[name, config[key]]],
  );
  return { ...env, ...Object.fromEntries(added) };
}
