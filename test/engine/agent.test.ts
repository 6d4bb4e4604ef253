import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changes, type Deployment, newDeployment } from "./deployment";

const berlin = "281474976730001";

describe("an Enterprise agent, which exists before Pulumi does", () => {
  let stack: Deployment;
  beforeAll(async () => {
    stack = await newDeployment({
      warm: true,
      program: `new te.EnterpriseAgent("agent", { agent: "office-berlin-1", ipv6Policy: "prefer-ipv6" });`,
    });
  });
  afterAll(() => stack?.remove());

  it("is found by its exact name, and gets the settings in which it differs", async () => {
    const [up, calls] = await stack.callsOf(() => stack.up());
    expect(up).toMatchObject({ code: 0 });
    expect((await stack.resources()).agent.id).toBe(berlin);
    expect(calls.filter((call) => !call.startsWith("GET"))).toEqual([`PUT /agents/${berlin}`]);
    expect(await stack.byHand("GET", `/agents/${berlin}`)).toMatchObject({ ipv6Policy: "prefer-ipv6", enabled: true });
  });

  it("a hand edit of a managed setting is drift, one of another setting is none", async () => {
    await stack.byHand("PUT", `/agents/${berlin}`, { ipv6Policy: "force-ipv6", keepBrowserCache: true });
    expect(changes((await stack.previewJson("--refresh")).plan)).toEqual({ "update agent": ["ipv6Policy"] });
    expect(await stack.up("--refresh")).toMatchObject({ code: 0 });
    expect(await stack.byHand("GET", `/agents/${berlin}`)).toMatchObject({
      ipv6Policy: "prefer-ipv6",
      keepBrowserCache: true,
    });
  });

  it("a setting that is no longer managed is left as it is", async () => {
    await stack.write(`new te.EnterpriseAgent("agent", { agent: "office-berlin-1" });`);
    const [up, calls] = await stack.callsOf(() => stack.up());
    expect(up).toMatchObject({ code: 0, output: expect.stringContaining("~ 1 updated") });
    expect(calls).toEqual([]);
    expect(await stack.preview("--refresh", "--expect-no-changes")).toMatchObject({ code: 0 });
  });

  it("taken out of the program, it stays", async () => {
    await stack.write("");
    const [up, calls] = await stack.callsOf(() => stack.up());
    expect(up).toMatchObject({ code: 0, output: expect.stringContaining("- 1 deleted") });
    expect(calls).toEqual([]);
  });

  it.each([
    ["missing", "office-berlin-7", /no Enterprise agent called "office-berlin-7".*Near: office-berlin-1/s],
    ["ambiguous", "branch", /2 agents are called "branch".*281474976730004, 281474976730005/s],
    ["a Cloud agent", "3", /"3" is a Cloud agent/],
  ])("%s: an error that says so", async (_what, agent, message) => {
    await stack.write(`new te.EnterpriseAgent("agent", { agent: "${agent}" });`);
    const { code, output } = await stack.up();
    expect(code).not.toBe(0);
    expect(output.replaceAll(/\s+/g, " ")).toMatch(message);
  });
});
