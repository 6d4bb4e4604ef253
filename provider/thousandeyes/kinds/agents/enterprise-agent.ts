import type { Input } from "@pulumi/pulumi";
import type { Api } from "../../../core/api";
import { asRequest, bodyOf, pick } from "../../../core/bodies";
import { getObject, getOrThrow } from "../../../core/collection";
import { crossCheck } from "../../../core/define";
import { defaults, nonEmpty, optionalComputed, providerOnly, replaceOnChange, required } from "../../../core/field";
import { boolean, oneOf, set, text } from "../../../core/fields";
import { equal, type JsonObject } from "../../../core/json";
import { sentence } from "../../../core/sentence";
import { defineKind, type ScopedArgs, type ScopedOutputs } from "../define-kind";
import { ids, name } from "../values";
import { adopted, agentPath, EXPAND_TEST_IDS, isStillReferenced, resolveAgent } from "./find-agent";

/**
 * An Enterprise agent or cluster that exists already: agents are installed, not created. Its settings are managed; on
 * destroy it is left alone unless `deleteOnDestroy`.
 */
export interface EnterpriseAgentArgs extends ScopedArgs {
  /**
   * The agent: its id (digits) or its exact name. Changing it manages another agent.
   * @example "berlin-office"
   */
  agent: Input<string>;
  /**
   * Name to give the agent. No two agents share one.
   * @defaultValue left alone
   */
  agentName?: Input<string>;
  /**
   * Whether the agent runs tests.
   * @defaultValue left alone
   */
  enabled?: Input<boolean>;
  /**
   * Ids of the account groups that may use the agent, its own among them, the whole set.
   * @defaultValue left alone
   */
  accountGroups?: Input<Input<string>[]>;
  /**
   * `force-ipv4`, `prefer-ipv6` or `force-ipv6`.
   * @defaultValue left alone
   */
  ipv6Policy?: Input<"force-ipv4" | "prefer-ipv6" | "force-ipv6">;
  /**
   * Whether the browser keeps its cache between rounds.
   * @defaultValue left alone
   */
  keepBrowserCache?: Input<boolean>;
  /**
   * Address or name that other agents test when this one is the target.
   * @defaultValue left alone
   */
  targetForTests?: Input<string>;
  /**
   * Prefixes (CIDR) whose names the agent resolves itself, at most 5 (R201), the whole set.
   * @defaultValue left alone
   * @example ["10.0.0.0/8"]
   */
  localResolutionPrefixes?: Input<Input<string>[]>;
  /**
   * Whether `pulumi destroy` deletes the agent in ThousandEyes; not while another resource of the program manages it.
   * Take it away before `--target` or a move to another provider: a deleted agent has to be installed again.
   * @defaultValue false
   */
  deleteOnDestroy?: Input<boolean>;
}

/** The outputs of an agent that never change by themselves. */
export interface EnterpriseAgentOutputs extends ScopedOutputs {
  /** The same as `id`. */
  agentId: string;
  /** `enterprise` or `enterprise-cluster`. */
  agentType: string;
  /** When it was installed: ISO 8601, UTC. */
  createdDate: string;
}

const prefix = text({
  type: "prefix",
  refuse: (value) => (/^[0-9a-f.:]+\/\d{1,3}$/i.test(value) ? undefined : "is not a prefix like 10.1.1.0/24."),
});

const fields = {
  agent: providerOnly(replaceOnChange(required(name()))),
  agentName: optionalComputed(nonEmpty(name())),
  enabled: optionalComputed(boolean()),
  accountGroups: optionalComputed(nonEmpty(ids("aid"))),
  ipv6Policy: optionalComputed(oneOf("force-ipv4", "prefer-ipv6", "force-ipv6")),
  keepBrowserCache: optionalComputed(boolean()),
  targetForTests: optionalComputed(text()),
  localResolutionPrefixes: optionalComputed(set(prefix)),
  deleteOnDestroy: providerOnly(defaults(boolean(), false)),
};

export const enterpriseAgent = defineKind<EnterpriseAgentArgs, EnterpriseAgentOutputs>()({
  kind: "EnterpriseAgent",
  idOutput: "agentId",
  computed: ["agentType", "createdDate"],
  fields,
  crossChecks: [
    crossCheck("R201", ["localResolutionPrefixes"], ({ localResolutionPrefixes: prefixes }) =>
      Array.isArray(prefixes) && prefixes.length > 5
        ? `has ${prefixes.length} prefixes; at most 5 are allowed.`
        : undefined,
    ),
  ],
  operations: {
    /** Creates nothing: finds the agent and changes the settings that differ. */
    async create(api, news, body) {
      const id = await resolveAgent(api, String(news.agent), "agent", news.agentName);
      const found = await getOrThrow(api, agentPath(id), "agentId");
      const changes = differing(body, found);
      if (Object.keys(changes).length) await put(api, id, changes);
      return { id, answer: found };
    },
    // The agent has its settings now: a failed read must not remove it from the state.
    afterCreate: async (api, id, news, found) =>
      Object.keys(differing(bodyOf(fields, news), found)).length ? getOrThrow(api, agentPath(id), "agentId") : found,
    read: (api, id) => getObject(api, agentPath(id), "agentId"),
    bulkRead: { path: "/agents", listKey: "agents", idKey: "agentId", query: EXPAND_TEST_IDS },
    async update(api, id, { body }) {
      await put(api, id, body);
      return getOrThrow(api, agentPath(id), "agentId");
    },
    async delete(api, id, state, claims) {
      const agent = { id, spelled: state.agent };
      if (state.deleteOnDestroy && !(await isStillReferenced(api, agent, claims))) await api.delete(agentPath(id));
    },
    owns: ({ agent, agentName: renamed }, id) => adopted({ agent, renamed, id }),
    takesOver: true,
  },
});

function differing(body: JsonObject, found: JsonObject): JsonObject {
  const now = asRequest(fields, found);
  return pick(body, (name) => !equal(now[name], body[name]));
}

async function put(api: Api, id: string, body: JsonObject): Promise<void> {
  if (Array.isArray(body.accountGroups) && !body.accountGroups.includes(api.scope)) {
    throw new Error(
      sentence`accountGroups: the agent would be gone from ${api.scope}, where it is managed. List that one too.`,
    );
  }
  await api.put(agentPath(id), body);
}
