import type { JsonObject } from "../../provider/core/json";
import { hasUnknown } from "../../provider/core/unknown";
import { hiddenIn } from "../engine/plan-secrets";
import type { Declared } from "./declared";
import { MEASURES } from "./judgements";

/** Why a test cannot be run before it is deployed; undefined if it can. A body with a placeholder is never sent. */
export function obstacleTo({ definition: { kind }, inputs }: Declared, body: JsonObject): string | undefined {
  if (kind === "BgpTest") return "BGP is seen by monitors, which run no instant tests";
  if (!MEASURES[kind]) return "it runs on endpoint agents, of which a program knows no single one";
  if (inputs.enabled === false) return "it is disabled";
  const unknown = Object.keys({ ...body, ...pickScope(inputs) }).filter((name) => hasUnknown(inputs[name]));
  if (unknown.length) return `known only after the deployment: ${unknown.join(", ")}`;
  const hidden = hiddenIn(body);
  if (hidden.length) return `a secret cannot be read here: ${hidden.join(", ")}`;
  return undefined;
}

const pickScope = ({ accountGroupId }: JsonObject) => (accountGroupId === undefined ? {} : { accountGroupId });
