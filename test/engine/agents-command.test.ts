import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agentsDocument } from "../../cli/agents/schema";
import { type Deployed, deployed } from "./deployment";
import { runCommand } from "./run-command";

describe("the command agents", () => {
  let stack: Deployed;
  const agents = (...args: string[]) => runCommand(stack, ["agents", ...args]);

  beforeAll(async () => {
    stack = await deployed({ program: 'new te.Tag("team", { key: "team", value: "shop", objectType: "test" });' });
  });
  afterAll(() => stack?.remove());

  it("lists agents with their state, by name, country and type", async () => {
    const { stdout } = await agents("--json", "--type", "enterprise");
    const listed = agentsDocument.parse(JSON.parse(stdout)).agents;
    expect(listed.map(({ type }) => type)).toContain("enterprise");
    expect(new Set(listed.map(({ type }) => type)).size).toBe(1);
    const berlin = listed.find(({ name }) => name === "office-berlin-1");
    const text = await agents("--name", "office-berlin-1");
    expect(text).toMatchObject({ code: 0, stdout: expect.stringMatching(/^agent +id +type +state/) });
    expect(text.stdout).toContain(berlin?.id);
    expect(await agents("--name", "Singapor")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("Near: Singapore."),
    });
  });

  it("writes the addresses of agents for firewalls, each once and in order", async () => {
    const { stdout, code } = await agents("ips", "--format", "json");
    const addresses = (JSON.parse(stdout) as { address: string }[]).map(({ address }) => address);
    expect([code, new Set(addresses).size]).toEqual([0, addresses.length]);
    expect(addresses.length).toBeGreaterThan(0);
    expect((await agents("ips")).stdout).toBe(`${addresses.join("\n")}\n`);
    // One of several would be missing in silence.
    expect(await agents("ips", "--country", "SG", "--country", "XX")).toMatchObject({
      ...{ code: 1, stdout: "" },
      stderr: expect.stringMatching(/^--country: no agent in account group \d+ is in XX\. They are in: .*SG/),
    });
    expect(await agents("--name", "Singapore", "ips")).toMatchObject({
      ...{ code: 1, stdout: "" },
      stderr: expect.stringContaining("'--name' stands before 'ips'"),
    });
  });
});
