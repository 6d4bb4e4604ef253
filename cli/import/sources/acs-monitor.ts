import { definitionOf, registry } from "../../../provider/acs-monitor/registry";
import { SETTINGS } from "../../../provider/acs-monitor/settings";
import type { Api } from "../../../provider/core/api";
import { didYouMean } from "../../../provider/core/nearest";
import { type Listed, listKinds } from "../../account/list-account";
import { configBeside, hasLogin, openAcsMonitor } from "../../engine/acs-monitor";
import type { Environment } from "../../engine/find";
import { assertReadable } from "../../engine/unlocked";
import { namesOf } from "../object-names";
import type { ImportSource } from "./source";

/** An install of ACS Monitor. Its lists show all there is, so that a page of a hundred objects costs one call. */
export const acsMonitorSource: ImportSource = {
  registry,
  command: "acs import",
  entry: "acs-monitor",
  assertUnlocked: (stack, env, isRun) => assertReadable(stack, hasLogin(env) && !isRun),
  async open(env, config, log) {
    assertOneInstall(env, config);
    const { connection, baseUrl } = openAcsMonitor(env, config, log);
    return { api: connection.within(await connection.scope()), origin: { baseUrl } };
  },
  // Every install counts its ids from 1.
  isHere({ ofProvider }, origin) {
    const own = addressOf(ofProvider?.[SETTINGS.baseUrl.config]);
    return own === undefined || !("baseUrl" in origin) || own === origin.baseUrl;
  },
  place: () => ({ args: {}, config: {} }),
  withSettings,
  list: (api, kinds) =>
    listKinds(
      api,
      registry.filter(({ kind }) => kinds.has(kind)),
    ),
  completeInLists: registry.map(({ kind }) => kind),
  taggedBy,
  withoutKind: async () => [],
  names: async (_api, listed) => ({ agents: new Map(), objects: namesOf(listed) }),
};

const addressOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : SETTINGS.baseUrl.schema().safeParse(text).data;

/** A deployment takes the address from the configuration first, this command from the environment. */
function assertOneInstall(env: Environment, config: Environment): void {
  const { config: key, env: variable } = SETTINGS.baseUrl;
  const [named, configured] = [env[variable], config[key]];
  if (!named || !configured || addressOf(named) === addressOf(configured)) return;
  throw new Error(
    `The stack deploys to ${configured} (${key}), and ${variable} is ${named}. Nothing was read. Unset ${variable}, or ` +
      "choose another folder with --out: a stack without an explicit Provider has one install.",
  );
}

/** Tags are texts on monitors, not objects of their own. */
async function taggedBy(api: Api, wanted: readonly string[] = []): Promise<(object: Listed) => boolean> {
  if (wanted.length === 0) return () => true;
  const { listed } = await listKinds(api, [definitionOf("Monitor")]);
  const all = new Set(listed.flatMap(tagsOf));
  const missing = wanted.find((tag) => !all.has(tag));
  if (missing !== undefined) throw new Error(`--tag: no monitor has the tag ${missing}.${didYouMean(missing, all)}`);
  return (one) => tagsOf(one).some((tag) => wanted.includes(tag));
}

const tagsOf = ({ definition, item }: Listed): string[] =>
  definition.kind === "Monitor" && Array.isArray(item.tags) ? item.tags.map(String) : [];

function withSettings(env: Environment, config: Environment): Environment {
  const used = configBeside(env, config);
  const added = Object.values(SETTINGS).flatMap(({ config: key, env: name }) =>
    !env[name] && used[key] ? [[name, used[key]]] : [],
  );
  return { ...env, ...Object.fromEntries(added) };
}
