import { SETTINGS, type Settings, settings, settingTexts } from "../../provider/thousandeyes/settings";
import { thousandEyes } from "../../provider/thousandeyes/vendor";
import type { Environment } from "../engine/find";
import { parseUrn } from "../engine/urn";
import { advice, type Finding, good, messageOf, trouble } from "./finding";
import { readerOf, type StackUnderTest, type StateResource } from "./stack";

interface Found {
  readonly findings: readonly Finding[];
  /** Undefined: nothing can be sent with these. */
  readonly settings?: Settings;
  readonly endpoint: string;
}

/** False for a stack that has resources of other vendors alone. */
export function needsThousandEyes(resources: readonly StateResource[]): boolean {
  const vendors = resources.flatMap(({ urn }) => parseUrn(urn).vendor ?? []);
  return vendors.length === 0 || vendors.includes(thousandEyes);
}

/** Which settings are in force, and where each was found. `isNeeded`: whether it is trouble that there is no token. */
export function findSettings(config: StackUnderTest["config"], env: Environment, isNeeded = true): Found {
  const configured = readerOf(config);
  const variable = (name: string) => env[name];
  const texts = settingTexts(configured, variable);
  const shown = Object.entries(texts).flatMap(([name, found]) => {
    // What nobody set has its default, and the token is never shown.
    if (!found || name === "token" || !isSet(found.source, configured, variable)) return [];
    return [good(name, `${found.text} from ${found.source}`)];
  });
  const endpoint = String(texts.apiEndpoint?.text);
  const more = [...shown, ...both(configured, variable)];
  try {
    const found = settings(configured, variable);
    return { findings: more, settings: found, endpoint: found.apiEndpoint };
  } catch (error) {
    const none = texts.token === undefined;
    if (none && !isNeeded) return { findings: [...more, good("token", NOT_NEEDED)], endpoint };
    const finding = none ? trouble("token", messageOf(error), MAKE) : trouble("settings", messageOf(error), CURE);
    return { findings: [...more, finding], endpoint };
  }
}

type Read = (name: string) => string | undefined;
const MAKE = "Make one: Account Settings > Users and Roles > OAuth Bearer Token. Nothing was sent.";
const NOT_NEEDED = "none of ThousandEyes, and nothing in the stack needs one";
const CURE = "Set it again; README, Settings, says where settings are looked for.";

const isSet = (source: string, configured: Read, variable: Read) =>
  Boolean(configured(source)?.trim() || variable(source)?.trim());

/** The program takes the configuration, the commands the environment: two tokens may be of two accounts. */
function both(configured: Read, variable: Read): Finding[] {
  return Object.values(SETTINGS).flatMap(({ config: key, env: name }) => {
    const [one, other] = [configured(key)?.trim(), variable(name)?.trim()];
    if (!one || !other || one === other) return [];
    const found = `${key} and ${name} differ: deployments use ${key}, the commands of this package ${name}.`;
    return [advice("settings", found, `Remove one of the two.`)];
  });
}
