import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newAutomation } from "./automation";

const program = `
    const { ids } = te.getAgents({ names: ["Singapore"] });
    const site = new te.HttpServerTest("site", { url: "www.example.com", interval: 300, agents: ids, alertRules: [] });
    return { agents: site.agents };
`;

describe("a lookup in an inline program of the Automation API", () => {
  let automation: Awaited<ReturnType<typeof newAutomation>>;
  beforeAll(async () => {
    automation = await newAutomation();
  });
  afterAll(() => automation?.remove());

  it("says what to do when its settings are only among the workspace's envVars, which no program sees", async () => {
    const { code, output } = await automation.run({ program, envVars: automation.account });
    expect(code).toBe(1);
    expect(output).toContain("Set process.env, or the configuration of the stack.");
    expect(output).not.toContain("error serializing");
    expect(automation.emulator.calls()).toEqual([]);
  });

  it("tells in its own words what it does not find", async () => {
    const { code, output } = await automation.run({
      program: `
        const { ids } = te.getAgents({ names: ["Singapur"] });
        for (const name of ["a", "b", "c"]) new te.HttpServerTest(name, { url: "a.test", interval: 300, agents: ids });`,
      steps: "return (await stack.preview()).changeSummary;",
      env: automation.account,
    });
    expect(code).toBe(1);
    expect(output).toMatch(/error: There is no agent called "Singapur"/);
  });

  it("takes them from the configuration of the stack, as the resources do", async () => {
    const { TE_TOKEN: token, TE_API_ENDPOINT: endpoint } = automation.account;
    const steps = `
      await stack.setAllConfig({
        "thousandeyes:token": { value: "${token}", secret: true }, "thousandeyes:apiEndpoint": { value: "${endpoint}" },
      });
      return (await stack.up()).outputs;`;
    const { code, output, answer } = await automation.run({ program, steps });
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(answer.agents.value).toEqual([{ agentId: "3" }]);
  });

  it("takes them from the environment of the process, as the resources do", async () => {
    const steps = `
      for (const key of Object.keys(await stack.getAllConfig())) await stack.removeConfig(key);
      return (await stack.up()).outputs;`;
    const { code, output, answer } = await automation.run({ program, steps, env: automation.account });
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(answer.agents.value).toEqual([{ agentId: "3" }]);
  });
});
