import type { Input } from "@pulumi/pulumi";
import type { Api } from "../../../core/api";
import { asRequest, bodyOf, pick } from "../../../core/bodies";
import { getObject, getOrThrow } from "../../../core/collection";
import { nonEmpty, optionalComputed, providerOnly, replaceOnChange, required } from "../../../core/field";
import { boolean, oneOf } from "../../../core/fields";
import { equal, type JsonObject } from "../../../core/json";
import { defineKind, type ScopedArgs, type ScopedOutputs } from "../define-kind";
import { name } from "../values";
import { endpointAgentPath, findEndpointAgent } from "./find-endpoint-agent";

/**
 * An endpoint agent that exists already: agents are installed on machines, not created. Its settings are managed; on
 * destroy it is left as it is.
 */
export interface EndpointAgentArgs extends ScopedArgs {
  /**
   * The agent: its id (a UUID) or its exact name. Changing it manages another agent.
   * @example "laptop-ada"
   */
  agent: Input<string>;
  /**
   * Name to give the agent.
   * @defaultValue left alone
   */
  name?: Input<string>;
  /**
   * Licence: `essentials`, `advantage` or `embedded`.
   * @defaultValue left alone
   */
  licenseType?: Input<"essentials" | "advantage" | "embedded">;
  /**
   * Whether the agent reports data.
   * @defaultValue left alone
   */
  enabled?: Input<boolean>;
}

/** The outputs of an endpoint agent that never change by themselves. */
export interface EndpointAgentOutputs extends ScopedOutputs {
  /** The same as `id`. */
  endpointAgentId: string;
  /** When it was installed: ISO 8601, UTC. */
  createdAt: string;
}

const fields = {
  agent: providerOnly(replaceOnChange(required(name()))),
  name: optionalComputed(nonEmpty(name())),
  licenseType: optionalComputed(oneOf("essentials", "advantage", "embedded")),
  enabled: optionalComputed(boolean()),
};

/** Answers have `status` in the place of `enabled`. */
const withEnabled = ({ status, ...agent }: JsonObject): JsonObject =>
  status === undefined ? agent : { ...agent, enabled: status === "enabled" };

const get = (api: Api, id: string) => getOrThrow(api, endpointAgentPath(id), "id").then(withEnabled);

function differing(body: JsonObject, found: JsonObject): JsonObject {
  const now = asRequest(fields, found);
  return pick(body, (name) => !equal(now[name], body[name]));
}

/** R211: a PATCH for name and licence, and a call of its own, harmless when repeated, that enables or disables. */
async function change(api: Api, id: string, { enabled, ...patch }: JsonObject): Promise<void> {
  if (Object.keys(patch).length > 0) await api.patch(endpointAgentPath(id), patch);
  if (enabled === undefined) return;
  await api.postIdempotent(`${endpointAgentPath(id)}/${enabled ? "enable" : "disable"}`, {});
}

export const endpointAgent = defineKind<EndpointAgentArgs, EndpointAgentOutputs>()({
  kind: "EndpointAgent",
  idOutput: "endpointAgentId",
  computed: ["createdAt"],
  fields,
  crossChecks: [],
  operations: {
    /** Creates nothing: finds the agent and changes the settings that differ. */
    async create(api, news, body) {
      const found = withEnabled(await findEndpointAgent(api, String(news.agent), news.name));
      const id = String(found.id);
      await change(api, id, differing(body, found));
      return { id, answer: found };
    },
    // The agent has its settings now: a failed read must not remove it from the state.
    afterCreate: async (api, id, news, found) =>
      Object.keys(differing(bodyOf(fields, news), found)).length > 0 ? get(api, id) : found,
    read: async (api, id) => {
      const found = await getObject(api, endpointAgentPath(id), "id");
      return found && withEnabled(found);
    },
    async update(api, id, { body }) {
      await change(api, id, body);
      return get(api, id);
    },
    delete: async () => {},
    takesOver: true,
  },
});
