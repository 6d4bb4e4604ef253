import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { costDocument } from "../../cli/cost/schema";
import { type Deployed, deployed } from "./deployment";
import { runCommand } from "./run-command";

const site = (name: string, args: string) =>
  `new te.HttpServerTest("${name}", { url: "https://${name}.test", alertRules: [], ${args} });`;
const before = [
  site("same", 'interval: 300, agents: ["3"]'),
  site("slower", 'interval: 300, agents: ["3"]'),
  site("gone", 'interval: 3600, agents: ["3"]'),
  'new te.Tag("team", { key: "team", value: "shop", objectType: "test" });',
].join("\n");
const after = [
  site("same", 'interval: 300, agents: ["3"]'),
  site("slower", 'interval: 600, agents: ["3"]'),
  site("new", 'interval: 300, httpTimeLimit: 10, agents: ["3", "281474976730001"]'),
  'const rule = new te.Tag("late", { key: "late", value: "late", objectType: "test" });',
  site("late", "interval: 300, agents: [rule.id]"),
].join("\n");

describe("the command cost", () => {
  let stack: Deployed;
  const cost = (...args: string[]) => runCommand(stack, ["cost", ...args]);
  const json = async (...args: string[]) => costDocument.parse(JSON.parse((await cost("--json", ...args)).stdout));

  beforeAll(async () => {
    stack = await deployed({ program: before });
    const tag = (await stack.byHand("GET", "/tags")).tags.find(({ key }: { key: string }) => key === "team");
    await stack.byHand("POST", `/tags/${tag.id}/assign`, { assignments: [{ id: stack.ids.same, type: "test" }] });
  });
  afterAll(() => stack?.remove());

  it("estimates the account as it is, by test, type and team", async () => {
    const whole = await json();
    expect(whole.resources).toContainEqual({ name: "same", kind: "HttpServerTest", before: 44.64, after: 44.64 });
    const types = await json("--by", "type");
    const sum = types.resources.reduce((all, { after: units }) => all + Number(units), 0);
    expect([types.after, sum]).toEqual([whole.after, expect.closeTo(Number(whole.after), 2)]);
    expect((await json("--by", "team")).resources).toContainEqual({
      name: "shop",
      kind: "tag",
      before: 44.64,
      after: 44.64,
    });
    expect(await cost("--by", "teem")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Did you mean "team"'),
    });
  });

  it("shows the quota of the organisation and of this account group, and of no other", async () => {
    await stack.byHand("POST", "/quotas/assign", { organizations: [{ value: 20_000 }] });
    const accountGroups = [
      { aid: "281474976710706", value: 900 },
      { aid: "281474976710707", value: 7 },
    ];
    await stack.byHand("POST", "/quotas/account-groups/assign", { organizations: [{ accountGroups }] });
    expect((await json()).notes.filter((note) => /quota/.test(note))).toEqual([
      "The quota of the organisation is 20,000 units in a billing period.",
      "The quota of the account group is 900 units in a billing period.",
    ]);
    stack.emulator.fault({ path: "/v7/quotas", effect: { status: 403 } });
    expect((await json()).notes.filter((note) => /quota/.test(note))).toEqual([]);
    stack.emulator.clearFaults();
  });

  it("tells what a program changes, with a range where an agent is not known yet", async () => {
    await stack.write(after);
    const [{ stdout, stderr, code }, calls] = await stack.callsOf(() => cost("--preview", "--stack", "dev", "--json"));
    expect(code, stderr).toBe(0);
    expect(calls.filter((call) => !/\/agents$|account-groups$/.test(call))).toEqual([]);
    const { resources, ...all } = costDocument.parse(JSON.parse(stdout));
    const kind = "HttpServerTest";
    expect(resources).toEqual([
      { name: "new", kind, before: 0, after: 133.92 },
      { name: "same", kind, before: 44.64, after: 44.64 },
      { name: "late", kind, before: 0, after: { from: 22.32, to: 44.64 } },
      { name: "slower", kind, before: 44.64, after: 22.32 },
      { name: "gone", kind, before: 3.72, after: 0 },
    ]);
    expect(all).toMatchObject({ before: 93, after: { from: 223.2, to: 245.52 }, exitCode: 0 });
  });

  it("exits with 7 above a budget, says it in money, and writes the comment of a pull request", async () => {
    const ran = await cost("--preview", "--stack", "dev", "--budget", "230", "--price", "0.85", "--format", "markdown");
    expect(ran).toMatchObject({
      code: 7,
      stdout: expect.stringContaining("the budget is 230.00, which this may be above"),
    });
    expect(ran.stdout).toContain("| new | HttpServerTest | 0.00 | 133.92 | +133.92 | 113.83 |");
    expect(ran.stdout).not.toContain("| same |");
    expect(await cost("--preview", "--stack", "dev", "--budget", "300")).toMatchObject({ code: 0 });
    expect(await cost("--budget", "many")).toMatchObject({ code: 1 });
  });

  it("takes the token from the secrets of the stack, with and without a preview", async () => {
    await stack.config("thousandeyes:token", "token-of-the-stack", { secret: true });
    const ran = (...args: string[]) => runCommand(stack, ["cost", "--stack", "dev", ...args], { TE_TOKEN: "" });
    expect(await ran()).toMatchObject({ code: 0 });
    expect(await ran("--preview")).toMatchObject({ code: 0, stderr: "" });
    const locked = await runCommand(stack, ["cost", "--stack", "dev"], {
      ...{ TE_TOKEN: "", PULUMI_CONFIG_PASSPHRASE: "wrong" },
    });
    expect(locked).toMatchObject({ code: 1, stderr: expect.stringContaining("PULUMI_CONFIG_PASSPHRASE") });
  });

  it("refuses a stack that is not there", async () => {
    expect(await cost("--stack", "nope")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--stack: there is no stack "nope"'),
    });
  });
});
