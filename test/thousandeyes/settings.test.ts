import { describe, expect, it } from "vitest";
import { settings } from "../../provider/thousandeyes/settings";

const found = (config: Record<string, string>, env: Record<string, string> = {}) =>
  settings(
    (name) => config[name],
    (name) => env[name],
  );
const token = { "thousandeyes:token": "t" };

describe("settings", () => {
  it("come from the configuration first, then from the environment, then from the vendor", () => {
    expect(found(token, { TE_TOKEN: "other", TE_AID: "7", TE_TIMEOUT: "5" })).toMatchObject({
      token: "t",
      tokenSource: "thousandeyes:token",
      accountGroupId: "7",
      apiEndpoint: "https://api.thousandeyes.com/v7",
      timeout: 5,
    });
    expect(found({ ...token, "thousandeyes:accountGroupId": "8" }, { TE_AID: "7" }).accountGroupId).toBe("8");
    expect(found({}, { TE_TOKEN: "e" })).toMatchObject({ token: "e", tokenSource: "TE_TOKEN", timeout: 60 });
  });

  it("that are empty count as not set: CI has them so", () => {
    expect(found({ ...token, "thousandeyes:accountGroupId": "" }, { TE_AID: "" })).not.toHaveProperty("accountGroupId");
    expect(found(token, { TE_API_ENDPOINT: "", TE_TIMEOUT: "" })).toMatchObject({ timeout: 60 });
  });

  it("take an endpoint with or without a slash at its end", () => {
    const of = (apiEndpoint: string) => found({ ...token, "thousandeyes:apiEndpoint": apiEndpoint }).apiEndpoint;
    expect(of("http://127.0.0.1:8080/v7/")).toBe("http://127.0.0.1:8080/v7");
    expect(of("http://127.0.0.1:8080/v7")).toBe("http://127.0.0.1:8080/v7");
  });

  it.each<[string, Record<string, string>, string]>([
    ["no token", {}, "There is no ThousandEyes token. Set TE_TOKEN"],
    ["a group that is a name", { TE_TOKEN: "t", TE_AID: "Ops" }, 'TE_AID: "Ops" is not an account group id (digits).'],
    ["no number of seconds", { TE_TOKEN: "t", TE_TIMEOUT: "1m" }, "TE_TIMEOUT must be a number of seconds above 0."],
    ["a time-out of nothing", { TE_TOKEN: "t", TE_TIMEOUT: "0" }, "TE_TIMEOUT must be a number of seconds above 0."],
    ["no URL", { TE_TOKEN: "t", TE_API_ENDPOINT: "api.example.com/v7" }, "is not a URL like https://api"],
    ["another protocol", { TE_TOKEN: "t", TE_API_ENDPOINT: "ftp://a/v7" }, "is not a URL like https://api"],
  ])("are refused with what to do: %s", (_what, env, message) => {
    expect(() => found({}, env)).toThrow(message);
  });

  it.each(["abc\ndef", "a b", "tök€n"])("refuse a token that no header can carry, and do not tell it", (bad) => {
    expect(() => found({}, { TE_TOKEN: bad })).toThrow(/^The token from TE_TOKEN .*\. Nothing was sent\.$/);
    expect(() => found({}, { TE_TOKEN: bad })).not.toThrow(bad);
  });

  it("forgive the end of line that a file brings along", () => {
    expect(found({}, { TE_TOKEN: "abc\n" }).token).toBe("abc");
  });
});
