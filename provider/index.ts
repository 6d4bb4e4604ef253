/**
 * ThousandEyes monitoring as code for Pulumi: one class for each kind, lookups for what exists already, and a provider
 * for several account groups.
 */
import type { Output } from "@pulumi/pulumi";
import { type Agent, agents, type GetAgentsArgs } from "./lookups/agents";
import { alertRules, type FoundAlertRule, type GetAlertRulesArgs } from "./lookups/alert-rules";
import { type FoundTag, type GetTagsArgs, tags } from "./lookups/tags";
import { type FoundTest, type GetTestsArgs, tests } from "./lookups/tests";
import { lookup } from "./pulumi/lookup";
import { resource } from "./pulumi/resource";
import { type EnterpriseAgentArgs, enterpriseAgent } from "./resources/agents/enterprise-agent";
import { type AlertRuleArgs, alertRule } from "./resources/alerts/alert-rule";
import { type TagArgs, tag } from "./resources/tags/tag";
import { type TagAssignmentArgs, tagAssignment } from "./resources/tags/tag-assignment";
import { type HttpServerTestArgs, httpServerTest } from "./resources/tests/http-server-test";

/** Facts the server tells of every object. */
interface Facts {
  /** The account group the object is in. */
  readonly aid: Output<string>;
}
interface TestFacts extends Facts {
  /** The same as `id`. */
  readonly testId: Output<string>;
  /** The test type: `http-server`, ... */
  readonly type: Output<string>;
  /** `name (e-mail)` of who created it. */
  readonly createdBy: Output<string | undefined>;
  /** When it was created: ISO 8601, UTC. */
  readonly createdDate: Output<string>;
}
interface AlertRuleFacts extends Facts {
  /** The same as `id`. */
  readonly ruleId: Output<string>;
}
interface TagFacts extends Facts {
  /** The same as `id`. */
  readonly tagId: Output<string>;
  /** When it was created: ISO 8601, UTC. */
  readonly createDate: Output<string>;
}
interface EnterpriseAgentFacts extends Facts {
  /** The same as `id`. */
  readonly agentId: Output<string>;
  /** `enterprise` or `enterprise-cluster`. */
  readonly agentType: Output<string>;
  /** When it was installed: ISO 8601, UTC. */
  readonly createdDate: Output<string | undefined>;
}

/** A rule that says when tests raise an alert, and who is told. */
export class AlertRule extends resource<AlertRuleArgs, AlertRuleFacts>(alertRule) {}
/** An Enterprise agent that exists already, and its settings. */
export class EnterpriseAgent extends resource<EnterpriseAgentArgs, EnterpriseAgentFacts>(enterpriseAgent) {}
/** A test that fetches a URL and measures how the server answers. */
export class HttpServerTest extends resource<HttpServerTestArgs, TestFacts>(httpServerTest) {}
/** A key and a value to put on tests, agents and dashboards. */
export class Tag extends resource<TagArgs, TagFacts>(tag) {}
/** Puts a tag on objects; owns the pairs it lists and no others. */
export class TagAssignment extends resource<TagAssignmentArgs, Facts>(tagAssignment) {}

/** Finds agents by name, country or type. Fails with the nearest names where one is not there. */
export const getAgents = lookup<GetAgentsArgs, Agent>(agents);
/** Finds alert rules by name, type or whether they are defaults. */
export const getAlertRules = lookup<GetAlertRulesArgs, FoundAlertRule>(alertRules);
/** Finds tags by key, value or object type. */
export const getTags = lookup<GetTagsArgs, FoundTag>(tags);
/** Finds tests by name or type. */
export const getTests = lookup<GetTestsArgs, FoundTest>(tests);

export type { Found, LookupArgs, LookupOptions } from "./pulumi/lookup";
export { Provider, type ProviderArgs } from "./pulumi/provider";
export type {
  Agent,
  AlertRuleArgs,
  EnterpriseAgentArgs,
  FoundAlertRule,
  FoundTag,
  FoundTest,
  GetAgentsArgs,
  GetAlertRulesArgs,
  GetTagsArgs,
  GetTestsArgs,
  HttpServerTestArgs,
  TagArgs,
  TagAssignmentArgs,
};
