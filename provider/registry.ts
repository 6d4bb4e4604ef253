import type { Definition } from "./core/define";
import { enterpriseAgent } from "./resources/agents/enterprise-agent";
import { alertRule } from "./resources/alerts/alert-rule";
import { tag } from "./resources/tags/tag";
import { tagAssignment } from "./resources/tags/tag-assignment";
import { httpServerTest } from "./resources/tests/http-server-test";

/** The only list of kinds. */
export const registry: readonly Definition[] = [alertRule, enterpriseAgent, httpServerTest, tag, tagAssignment];

export function definitionOf(kind: string): Definition {
  const definition = registry.find((one) => one.kind === kind);
  if (definition) return definition;
  throw new Error(
    `This version of pulumi-thousandeyes has no kind "${kind}". Update it: a newer one wrote this state.`,
  );
}
