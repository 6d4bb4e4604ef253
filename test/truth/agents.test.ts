import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { HTTP, made, OFFICE, start } from "../emulator/client";
import { DOCUMENT, hasDocument } from "./document";
import { unfit } from "./schema";

const CLUSTER = "281474976730003";
const EXPAND = "expand=cluster-member&expand=test&expand=test-ids&expand=notification-rule";

const ANSWERS: [path: string, schema: string][] = [
  ["/agents?expand=cluster-member&expand=test&expand=test-ids", "Agents_API_CloudEnterpriseAgents"],
  [`/agents/3?${EXPAND}`, "Agents_API_CloudAgentDetail"],
  [`/agents/${OFFICE}?${EXPAND}`, "Agents_API_EnterpriseAgentDetail"],
  [`/agents/${CLUSTER}?${EXPAND}`, "Agents_API_EnterpriseAgentClusterDetail"],
  ["/agents/local-problems?window=2d", "Agents_API_LocalProblemAgentResults"],
  ["/agents/notification-rules", "Agents_API_ListNotificationRulesResponse"],
  ["/emulated-devices?expand=user-agent", "Emulation_API_EmulatedDeviceResponses"],
  ["/alerts?window=1d", "Alerts_API_Alerts"],
];

/** The document is no part of the project: where it is not at hand there is nothing to compare with. */
describe.runIf(hasDocument)("R200 answers fit the schemas of the API's document", () => {
  const schemas = hasDocument ? parse(readFileSync(DOCUMENT, "utf8")).components.schemas : {};

  it.each(ANSWERS)("%s", async (path, schema) => {
    const client = start();
    await made(client, "/tests/http-server", { ...HTTP, agents: [{ agentId: OFFICE }, { agentId: CLUSTER }] });
    const { status, body } = await client.get(path);
    expect([status, unfit(schemas, schemas[schema], body)]).toEqual([200, []]);
  });
});
