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

  it("are parsed once for the same texts, and anew for others: a process may serve several", () => {
    expect(found(token, { TE_AID: "7" })).toBe(found(token, { TE_AID: " 7" }));
    expect(found(token, { TE_AID: "8" }).accountGroupId).toBe("8");
    expect(found({}, { TE_TOKEN: "t" }).tokenSource).toBe("TE_TOKEN");
  });

  it("that are empty count as not set: CI has them so", () => {
    expect(found({ ...token, "thousandeyes:accountGroupId": "" }, { TE_AID: "" })).not.toHaveProperty("accountGroupId");
    expect(found(token, { TE_AID: " ", TE_TIMEOUT: "\n" })).toMatchObject({ timeout: 60 });
    expect(found(token, { TE_API_ENDPOINT: "", TE_TIMEOUT: "" })).toMatchObject({ timeout: 60 });
  });

  it("read a time-out of 0 as the default, as the vendor's tools do", () => {
    expect(found(token, { TE_TIMEOUT: "0" }).timeout).toBe(60);
    expect(() => found(token, { TE_TIMEOUT: "60000" })).toThrow("more than 3600 seconds");
    expect(found({ ...token, "thousandeyes:timeout": "0" }, { TE_TIMEOUT: "5" }).timeout).toBe(60);
  });

  it.each([
    ["http://127.0.0.1:8080/v7", "http://127.0.0.1:8080/v7"],
    ["http://127.0.0.1:8080/v7/", "http://127.0.0.1:8080/v7"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080/v7"],
    [" http://127.0.0.1:8080/\n", "http://127.0.0.1:8080/v7"],
    ["https://api.thousandeyes.com", "https://api.thousandeyes.com/v7"],
    ["https://proxy.example.com/te", "https://proxy.example.com/te/v7"],
    ["https://proxy.example.com/te/v7/", "https://proxy.example.com/te/v7"],
    ["https://proxy.example.com/v7/te", "https://proxy.example.com/v7/te/v7"],
  ])("take an endpoint with or without /v7 and slashes, wherever it comes from: %s", (given, endpoint) => {
    expect(found({ ...token, "thousandeyes:apiEndpoint": given }).apiEndpoint).toBe(endpoint);
    expect(found(token, { TE_API_ENDPOINT: given }).apiEndpoint).toBe(endpoint);
    expect(found(token, { TE_BASE_URL: given }).apiEndpoint).toBe(endpoint);
  });

  it("take the address by the name that the vendor's command line client has for it, after our own", () => {
    const [ours, theirs] = ["http://127.0.0.1:1/v7", "http://127.0.0.1:2/v7"];
    const of = (env: Record<string, string>, config = {}) => found({ ...token, ...config }, env).apiEndpoint;
    expect(of({ TE_BASE_URL: theirs })).toBe(theirs);
    expect(of({ TE_BASE_URL: theirs, TE_API_ENDPOINT: ours })).toBe(ours);
    expect(of({ TE_BASE_URL: theirs, TE_API_ENDPOINT: "" })).toBe(theirs);
    expect(of({ TE_BASE_URL: theirs }, { "thousandeyes:apiEndpoint": ours })).toBe(ours);
  });

  it.each<[string, Record<string, string>, string]>([
    ["no token", {}, "There is no ThousandEyes token. Set TE_TOKEN"],
    ["a group that is a name", { TE_TOKEN: "t", TE_AID: "Ops" }, 'TE_AID: "Ops" is not an account group id (digits).'],
    ["no number of seconds", { TE_TOKEN: "t", TE_TIMEOUT: "1m" }, "TE_TIMEOUT: must be a number of seconds above 0."],
    ["a time-out below 0", { TE_TOKEN: "t", TE_TIMEOUT: "-1" }, "TE_TIMEOUT: must be a number of seconds above 0."],
    ["no URL", { TE_TOKEN: "t", TE_API_ENDPOINT: "api.example.com/v7" }, "is not a URL like https://api"],
    ["another protocol", { TE_TOKEN: "t", TE_API_ENDPOINT: "ftp://a/v7" }, "is not a URL like https://api"],
    ["no URL, by the other name", { TE_TOKEN: "t", TE_BASE_URL: "api.example.com" }, "TE_BASE_URL: is not a URL like"],
    ["another version", { TE_TOKEN: "t", TE_BASE_URL: "https://a/v6" }, "ends in /v6, and only version 7"],
    ["a query", { TE_TOKEN: "t", TE_BASE_URL: "https://a/v7?aid=1" }, "is more than an address and a path"],
  ])("are refused with what to do: %s", (_what, env, message) => {
    expect(() => found({}, env)).toThrow(message);
  });

  it.each(["undefined", "null", "[object Object]"])("never send %s for a token: its value is missing", (text) => {
    expect(() => found({ "thousandeyes:token": text })).toThrow(
      /^The token from thousandeyes:token is the text .* the value is missing there\. Nothing was sent\.$/,
    );
    expect(() => found({}, { TE_TOKEN: text })).toThrow("Nothing was sent.");
  });

  it("are refused all at once", () => {
    const bad = { TE_TOKEN: "a b", TE_AID: "Ops", TE_TIMEOUT: "1m", TE_READS: "twice", TE_DEBUG: "perhaps" };
    const named = [
      "The token from TE_TOKEN",
      "TE_AID: ",
      "TE_TIMEOUT: ",
      "TE_DEBUG: ",
      '"twice" is neither "lists" nor',
    ];
    for (const one of named) expect(() => found({}, bad)).toThrow(one);
  });

  it("take a switch in any case and in the words that other tools have", () => {
    expect(found(token, { TE_PACING: "OFF", TE_DEBUG: "1", TE_READS: "Single" })).toMatchObject({
      pacing: false,
      debug: true,
      listReads: false,
    });
  });

  it.each(["abc\ndef", "a b", "tök€n"])("refuse a token that no header can carry, and do not tell it", (bad) => {
    expect(() => found({}, { TE_TOKEN: bad })).toThrow(/^The token from TE_TOKEN .*\. Nothing was sent\.$/);
    expect(() => found({}, { TE_TOKEN: bad })).not.toThrow(bad);
  });

  it("repeat nothing of an address in which a password stands", () => {
    for (const bad of ["https://u:pw-1@a/v7", "ftp://u:pw-1@a", "u:pw-1@a"]) {
      expect(() => found({}, { TE_TOKEN: "t", TE_BASE_URL: bad })).toThrow(/^(?!.*pw-1).*TE_BASE_URL: is /);
    }
  });

  it("forgive the end of line that a file brings along", () => {
    expect(found({}, { TE_TOKEN: "abc\n", TE_AID: "7\n", TE_READS: "single\r\n" })).toMatchObject({
      token: "abc",
      accountGroupId: "7",
      listReads: false,
    });
  });
});
