import type { ReadSetting } from "../../provider/core/api";
import type { Setting } from "../../provider/http/settings";
import type { Environment } from "./find";

/** Settings by their names in the environment: from there, then what of the stack's configuration is not secret. */
export function readSettings(
  all: Readonly<Record<string, Setting>>,
  env: Environment,
  config: Environment,
): ReadSetting {
  const known = new Map(Object.values(all).map((one) => [one.env, one]));
  const plain = (key: string) => (config[key] === "[secret]" ? undefined : config[key]);
  return (name) => {
    const { config: key, alias } = known.get(name) ?? {};
    return env[name] || (alias && env[alias]) || (key && plain(key));
  };
}
