import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { made, start } from "../emulator/client";
import { DOCUMENT, hasDocument } from "./document";
import { unfit } from "./schema";

const ADA = "7e57ab1e-0001-4000-8000-000000000001";
const TESTS = "/endpoint/tests";
const NETWORK = `${TESTS}/scheduled-tests/agent-to-server`;
const HTTP = `${TESTS}/scheduled-tests/http-server`;
const DYNAMIC = `${TESTS}/dynamic-tests/agent-to-server`;
const GROUPS = "/network/path-vis/interface-groups";

const ANSWERS: [path: string, schema: string][] = [
  ["/endpoint/agents", "Endpoint_Agents_API_ListEndpointAgentsResponse"],
  [`/endpoint/agents/${ADA}`, "Endpoint_Agents_API_EndpointAgent"],
  ["/endpoint/proxies", "Endpoint_Agents_API_EndpointProxiesResponse"],
  [`${TESTS}/scheduled-tests`, "Endpoint_Tests_API_EndpointTests"],
  [NETWORK, "Endpoint_Tests_API_EndpointAgentToServerTests"],
  [HTTP, "Endpoint_Tests_API_EndpointHttpServerTests"],
  [DYNAMIC, "Endpoint_Tests_API_DynamicTests"],
  [GROUPS, "Tests_API_InterfaceGroups"],
  ["/user-agents", "Emulation_API_UserAgents"],
];

/** The document is no part of the project: where it is not at hand there is nothing to compare with. */
describe.runIf(hasDocument)("R210, R211, R216 answers fit the schemas of the API's document", () => {
  const schemas = hasDocument ? parse(readFileSync(DOCUMENT, "utf8")).components.schemas : {};

  it.each(ANSWERS)("%s", async (path, schema) => {
    const client = start();
    await made(client, NETWORK, {
      ...{ testName: "one", server: "vpn.example.com" },
      ...{ agentSelectorType: "specific-agents", agents: [ADA] },
    });
    await made(client, HTTP, {
      ...{ testName: "two", url: "intranet.example.com/x", authType: "basic", username: "u", password: "p" },
      ...{ agentSelectorType: "agent-labels", endpointAgentLabels: ["7"] },
    });
    await made(client, DYNAMIC, { testName: "three", application: "webex" });
    await made(client, GROUPS, { groupName: "uplinks", ipAddresses: ["192.0.2.1"] });
    const { status, body } = await client.get(path);
    expect([status, unfit(schemas, schemas[schema], body)]).toEqual([200, []]);
  });
});
