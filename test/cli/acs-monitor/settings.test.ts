import { describe, expect, it, vi } from "vitest";
import { openAcsMonitor } from "../../../cli/engine/acs-monitor";
import { assertReadable } from "../../../cli/engine/unlocked";
import { createAcsMonitorEmulator } from "../../../emulator";
import { newInstall, run } from "./install";

const PASSWORD = "pa55word";

describe("the settings of the commands of ACS Monitor", () => {
  it("log in once, where there is no token, and are nowhere in clear", async () => {
    const { emulator, made, control } = newInstall({ email: "ada@example.com", password: PASSWORD });
    await made("/monitors", { name: "shop", type: "https", host: "shop.example.com" });
    await control("events", { monitor_id: 1 });
    vi.stubEnv("ACSMON_TOKEN", "");
    vi.stubEnv("ACSMON_EMAIL", "ada@example.com");
    vi.stubEnv("ACSMON_PASSWORD", PASSWORD);
    vi.stubEnv("ACSMON_DEBUG", "on");
    emulator.clearCalls();
    const { code, stdout, stderr } = await run("ack", "1");
    expect(code, stderr).toBe(0);
    expect(emulator.calls().filter(({ path }) => path.endsWith("/auth/login"))).toHaveLength(1);
    expect(stdout + stderr).not.toContain(PASSWORD);
  });

  it("send a wrong password once", async () => {
    const { emulator } = newInstall({ email: "ada@example.com", password: "another" });
    vi.stubEnv("ACSMON_TOKEN", "");
    vi.stubEnv("ACSMON_EMAIL", "ada@example.com");
    vi.stubEnv("ACSMON_PASSWORD", PASSWORD);
    const { code, stderr } = await run("events");
    expect(code).toBe(1);
    expect(stderr).toContain("Check ACSMON_EMAIL and ACSMON_PASSWORD. The login is not repeated.");
    expect(stderr).not.toContain(PASSWORD);
    expect(emulator.calls()).toHaveLength(1);
  });

  it("say at the first failure that they try again: a dead address takes many seconds, and nobody knew", async () => {
    const { emulator } = newInstall();
    const noJitter = vi.spyOn(Math, "random").mockReturnValue(0);
    emulator.fault({ method: "GET", effect: { status: 503, body: "" } });
    const { code, stderr } = await run("events", "--device", "core-1");
    noJitter.mockRestore();
    expect(code).toBe(1);
    expect(stderr).toBe("GET /devices answered 503. Trying again.\nGET /devices answered 503.\n");
  });

  it("say what is missing", async () => {
    newInstall();
    vi.stubEnv("ACSMON_BASE_URL", "");
    expect(await run("uptime")).toMatchObject({
      ...{ code: 1, stdout: "" },
      stderr: expect.stringContaining("There is no address of ACS Monitor. Set ACSMON_BASE_URL"),
    });
  });

  it("come from the environment, then from the stack, and who calls from one of the two", async () => {
    const emulator = createAcsMonitorEmulator({ email: "ada@example.com", password: PASSWORD, tokens: ["of-stack"] });
    const sent: string[] = [];
    vi.stubGlobal("fetch", (url: URL, init: RequestInit) => {
      sent.push(`${url} ${new Headers(init.headers).get("authorization") ?? ""}`);
      return emulator.fetch(url, init);
    });
    const stack = { "acsmonitor:baseUrl": "https://stack.test", "acsmonitor:token": "of-stack" };
    const read = async (env: Record<string, string>, config: Record<string, string> = stack) => {
      await openAcsMonitor(env, config, () => {})
        .connection.within("")
        .list("/monitors", "data");
      return sent.splice(0);
    };
    expect(await read({})).toEqual(["https://stack.test/api/v1/monitors Bearer of-stack"]);
    expect(await read({ ACSMON_BASE_URL: "https://env.test/" })).toEqual([
      "https://env.test/api/v1/monitors Bearer of-stack",
    ]);
    const login = { ACSMON_EMAIL: "ada@example.com", ACSMON_PASSWORD: PASSWORD };
    expect(await read(login)).toEqual([
      "https://stack.test/api/v1/auth/login ",
      expect.stringMatching(/^https:\/\/stack.test\/api\/v1\/monitors Bearer (?!of-stack)/),
    ]);
    await expect(read({}, { ...stack, "acsmonitor:token": "[secret]" })).rejects.toThrow(
      "There is no token of ACS Monitor.",
    );
  });

  it("need a stack whose secrets can be read only where the environment has no login", () => {
    expect(() => assertReadable({ locked: "passphrase must be set" }, false)).toThrow("Set PULUMI_CONFIG_PASSPHRASE");
    expect(() => assertReadable({ locked: "passphrase must be set" }, true)).not.toThrow();
  });
});
