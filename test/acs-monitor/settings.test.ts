import { describe, expect, it } from "vitest";
import { settings } from "../../provider/acs-monitor/settings";

const of = (config: Record<string, string>, env: Record<string, string> = {}) =>
  settings(
    (key) => config[key],
    (name) => env[name],
  );
const install = { "acsmonitor:baseUrl": "https://monitor.example.com" };
const withToken = { ...install, "acsmonitor:token": "s3cret" };

describe("the settings of ACS Monitor", () => {
  it.each([
    ["https://monitor.example.com", "https://monitor.example.com/api/v1"],
    ["https://monitor.example.com///", "https://monitor.example.com/api/v1"],
    ["https://monitor.example.com/api/v1/", "https://monitor.example.com/api/v1"],
    ["https://example.com/monitor/", "https://example.com/monitor/api/v1"],
  ])("have the address with the path of the API, whether or not it is given with it: %s", (given, baseUrl) => {
    expect(of({ ...withToken, "acsmonitor:baseUrl": given }).baseUrl).toBe(baseUrl);
  });

  it("are those of the vendor's client in the environment", () => {
    const env = {
      ACSMON_BASE_URL: "https://monitor.example.com",
      ACSMON_EMAIL: "ada@example.com",
      ACSMON_PASSWORD: "p",
    };
    expect(of({}, env)).toMatchObject({
      baseUrl: "https://monitor.example.com/api/v1",
      credentials: { email: "ada@example.com", password: "p" },
      verifyTls: true,
      timeout: 30,
    });
  });

  it("prefer the configuration to the environment, and a token to a login", () => {
    const env = { ACSMON_TOKEN: "other", ACSMON_EMAIL: "ada@example.com", ACSMON_PASSWORD: "p" };
    expect(of(withToken, env).credentials).toMatchObject({ token: "s3cret", source: "acsmonitor:token" });
  });

  it("prefer a login of the stack or of a Provider to a token of the environment, which may be of another install", () => {
    const login = { ...install, "acsmonitor:email": "ada@example.com", "acsmonitor:password": "p" };
    expect(of(login, { ACSMON_TOKEN: "other" }).credentials).toEqual({ email: "ada@example.com", password: "p" });
    expect(of({ ...login, "acsmonitor:token": "" }, { ACSMON_TOKEN: "other" }).credentials).toMatchObject({
      email: "ada@example.com",
    });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ["the address", { "acsmonitor:token": "t" }, /no address of ACS Monitor. Set ACSMON_BASE_URL/],
    ["a token and a login", install, /Set ACSMON_TOKEN, or ACSMON_EMAIL and ACSMON_PASSWORD,/],
    [
      "the password of a login",
      { ...install, "acsmonitor:email": "ada@example.com" },
      /has no password. Set ACSMON_PASSWORD/,
    ],
  ])("say what is missing: %s", (_what, config, message) => {
    expect(() => of(config)).toThrow(message);
  });

  it.each([
    ["acsmonitor:timeout", "soon"],
    ["acsmonitor:verifyTls", "maybe"],
    ["acsmonitor:baseUrl", "monitor"],
    ["acsmonitor:headers", "X-Site: s3cret"],
    ["acsmonitor:headers", '{"X-Site": 1}'],
    ["acsmonitor:headers", '{"X Site": "s3cret"}'],
    ["acsmonitor:headers", '{"X-Site": "s3cret\\nmore"}'],
    ["acsmonitor:headers", '{"Authorization": "Bearer s3cret"}'],
    ["acsmonitor:reads", "all"],
  ])("name the one that is wrong: %s", (key, value) => {
    expect(() => of({ ...withToken, [key]: value })).toThrow(key);
  });

  it.each([
    ["acsmonitor:headers", '{"X-Site": s3cret-of-mine}'],
    ["acsmonitor:token", "s3cret-of-mine of two lines\n"],
  ])("never quote a secret: %s", (key, value) => {
    let message = "";
    try {
      of({ ...withToken, [key]: value });
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toContain(key);
    expect(message).not.toContain("s3cret-of-mine");
  });
});
