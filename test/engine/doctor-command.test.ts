import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { doctorDocument } from "../../cli/doctor/schema";
import { type Deployed, deployed, site } from "./deployment";
import { runCommand } from "./run-command";

const TOKEN = "token-of-the-environment";

describe("the command doctor, with a stack", () => {
  let stack: Deployed;
  const doctor = async (env: Record<string, string> = {}) => {
    stack.emulator.clearCalls();
    const { stdout, stderr, code } = await runCommand(stack, ["doctor", "--stack", "dev", "--json"], env);
    expect(stdout + stderr).not.toContain(TOKEN);
    const { findings } = doctorDocument.parse(JSON.parse(stdout));
    const bad = findings.filter(({ status }) => status !== "good");
    return { code, bad, findings, calls: stack.emulator.calls().length };
  };

  beforeAll(async () => {
    stack = await deployed({ program: `new te.HttpServerTest("shop", ${site});`, emulator: { lockout: true } });
  });
  afterAll(() => stack?.remove());

  it("finds nothing to mend, and says what is in force", async () => {
    const { code, bad, findings } = await doctor();
    expect([code, bad]).toEqual([0, []]);
    expect(findings.map(({ check }) => check)).toEqual(
      expect.arrayContaining(["node", "pulumi", "package", "sdk", "stack", "token", "account-group", "user", "rights"]),
    );
  });

  it("a proxy that refuses and another address are named with their cure", async () => {
    expect((await doctor({ HTTP_PROXY: "http://127.0.0.1:1", NO_PROXY: "", no_proxy: "" })).bad).toEqual([
      expect.objectContaining({
        check: "endpoint",
        found: expect.stringContaining("check the endpoint and the proxy"),
      }),
    ]);
    expect((await doctor({ TE_API_ENDPOINT: `${stack.url}/v8` })).code).toBe(1);
  });

  it("a right that is missing for a kind of the stack", async () => {
    stack.emulator.fault({ path: "/v7/tests", effect: { status: 403 } });
    expect((await doctor()).bad).toEqual([
      expect.objectContaining({ check: "rights", found: expect.stringContaining("HttpServerTest") }),
    ]);
    stack.emulator.clearFaults();
  });

  it("a token in clear in the configuration, another one in the environment, and a stack that is locked", async () => {
    await stack.config("thousandeyes:token", "plain-token");
    const { code, bad } = await doctor();
    expect(code).toBe(1);
    expect(bad.map(({ check }) => check)).toEqual(["settings", "secrets"]);
    await stack.config("thousandeyes:token", TOKEN, { secret: true });
    expect((await doctor({ PULUMI_CONFIG_PASSPHRASE: "wrong" })).bad).toEqual([
      expect.objectContaining({ check: "stack", cure: expect.stringContaining("PULUMI_CONFIG_PASSPHRASE") }),
    ]);
    await stack.pulumi("config", "rm", "thousandeyes:token");
  });

  it("a misspelt setting, with which every command would answer for another account", async () => {
    await stack.config("thousandeyes:acountGroupId", "1");
    const named = expect.stringContaining('Did you mean "accountGroupId"');
    expect((await doctor()).bad).toEqual([expect.objectContaining({ check: "settings", found: named })]);
    const cost = await runCommand(stack, ["cost", "--stack", "dev"], {});
    expect(cost).toMatchObject({ code: 1, stderr: named });
    await stack.pulumi("config", "rm", "thousandeyes:acountGroupId");
  });

  it("a package that the engine does not find", async () => {
    await rm(join(stack.folder, "node_modules", "pulumi-thousandeyes"), { recursive: true });
    expect((await doctor()).bad).toContainEqual(
      expect.objectContaining({ check: "package", cure: expect.stringContaining("npm install pulumi-thousandeyes") }),
    );
  });
});
