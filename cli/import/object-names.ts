import type { Api } from "../../provider/core/api";
import type { Listed } from "../account/list-account";

/** Names of objects, for comments beside their ids. */
export interface ObjectNames {
  /** By agent id. */
  readonly agents: ReadonlyMap<string, string>;
  /** By `<output with the id> <id>`: `testId 17`. */
  readonly objects: ReadonlyMap<string, string>;
}

export async function objectNames(api: Api, listed: readonly Listed[]): Promise<ObjectNames> {
  const agents = (await api.lists.tryGet("/agents", "agents")) ?? [];
  return {
    agents: new Map(agents.map(({ agentId, agentName }) => [String(agentId), String(agentName)])),
    objects: namesOf(listed),
  };
}

export const namesOf = (listed: readonly Listed[]): ReadonlyMap<string, string> =>
  new Map(listed.map(({ definition, id, name }) => [`${definition.idOutput} ${id}`, name]));
