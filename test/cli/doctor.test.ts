import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import nock from "nock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diagnose } from "../../cli/doctor/doctor";
import { network } from "../../cli/doctor/network";
import { tokenHygiene } from "../../cli/doctor/token-hygiene";
import { nodeVersion, OLDEST_NODE } from "../../cli/doctor/versions";
import { engines, peerDependencies } from "../../package.json";
import { OLDEST_SDK } from "../../provider/version";

const TOKEN = "t0ken-that-nobody-may-see";
const api = () => nock("https://api.test").persist();
const groups = {
  accountGroups: [
    { aid: "7", accountGroupName: "Shop", isCurrentAccountGroup: true },
    { aid: "8", accountGroupName: "Ops" },
  ],
};
const me = { name: "Ada", email: "ada@example.com", allAccountGroupRoles: [{ name: "Regular User" }] };

describe("doctor", () => {
  let cwd: string;
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), "doctor-"));
  });
  afterAll(() => rmSync(cwd, { recursive: true }));

  /** What is not good, with its cure. */
  async function troubles(env: Record<string, string> = {}) {
    const all = await diagnose({
      cwd,
      env: { PATH: process.env.PATH, TE_TOKEN: TOKEN, TE_API_ENDPOINT: "https://api.test", ...env },
    });
    expect(JSON.stringify(all)).not.toContain(TOKEN);
    return all.filter(({ status, check }) => status !== "good" && check !== "stack" && check !== "pulumi");
  }
  const one = (check: string, found: string, cure: string) => [
    expect.objectContaining({ check, found: expect.stringContaining(found), cure: expect.stringContaining(cure) }),
  ];

  it("finds nothing where all is well, and says who and where", async () => {
    api().get("/v7/account-groups").reply(200, groups).get("/v7/users/current").query({ aid: "7" }).reply(200, me);
    expect(await troubles()).toEqual([]);
  });

  it.each([
    ["dev", "trouble"],
    [undefined, "advice"],
  ])("takes the lack of a stack for trouble if one was named: %s", async (stack, status) => {
    api().get("/v7/account-groups").reply(200, groups).get("/v7/users/current").query({ aid: "7" }).reply(200, me);
    const env = { PATH: process.env.PATH, TE_TOKEN: TOKEN, TE_API_ENDPOINT: "https://api.test" };
    const all = await diagnose({ cwd, env, ...(stack && { stack }) });
    expect(all.filter(({ check }) => check === "stack")).toEqual([expect.objectContaining({ status })]);
  });

  it("sends nothing after a refused token: R229 the account may be locked", async () => {
    let calls = 0;
    api()
      .get(/.*/)
      .query(true)
      .reply(() => {
        calls++;
        return [401, { error: "invalid_token" }];
      });
    expect(await troubles()).toEqual(one("token", "A locked account refuses a right token too", "Make a new token"));
    expect(calls).toBe(1);
  });

  it.each([
    ["settings", { TE_TOKEN: "Basic dXNlcjpwYXNz" }, "is a Basic credential", "README, Settings"],
    ["token", { TE_TOKEN: "" }, "There is no ThousandEyes token", "OAuth Bearer Token"],
    ["settings", { TE_TIMEOUT: "soon" }, "thousandeyes:timeout / TE_TIMEOUT", "README, Settings"],
  ])("sends nothing with %s that cannot be right: %j", async (check, env, found, cure) => {
    expect(await troubles(env)).toEqual(one(check, found, cure));
  });

  it("names an account group that the token does not see, and those that it does", async () => {
    api().get("/v7/account-groups").reply(200, groups);
    expect(await troubles({ TE_AID: "9" })).toEqual(one("account-group", "account group 9", "Shop (7), Ops (8)"));
  });

  it("says of a wrong TE_AID which ones there are, once, and not that it is not set", async () => {
    api().get("/v7/account-groups").reply(200, groups);
    const { found, cure } = (await troubles({ TE_AID: "77" }))[0] ?? {};
    expect(found).toBe("The token does not see account group 77.");
    expect(cure).toBe("Set TE_AID to one of these, or use another token: Shop (7), Ops (8).");
  });

  it("asks for another token where this one sees no account group: none could be set", async () => {
    api().get("/v7/account-groups").reply(200, { accountGroups: [] });
    expect(await troubles({ TE_AID: "9" })).toEqual(
      one("account-group", "account group 9", "Use another token: this one sees no account group."),
    );
  });

  it("tells another service from the API", async () => {
    api().get("/v7/account-groups").reply(200, { hello: "world" });
    expect(await troubles()).toEqual(one("endpoint", "this is another service", "https://api.test/v7"));
  });

  it("names a certificate authority that is not trusted", async () => {
    const error = Object.assign(new Error("unable to verify"), { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" });
    api().get("/v7/account-groups").replyWithError(error);
    expect(await troubles()).toEqual(one("endpoint", "set NODE_EXTRA_CA_CERTS", "certificates"));
  });

  it("compares the clocks, and counts the calls of others", async () => {
    const date = new Date(Date.now() - 3_600_000).toUTCString();
    const rate = (remaining: number) => ({
      date,
      "x-organization-rate-limit-limit": "240",
      "x-organization-rate-limit-remaining": String(remaining),
      "x-organization-rate-limit-reset": String(Math.floor(Date.parse(date) / 1000) + 30),
    });
    api()
      .get("/v7/account-groups")
      .reply(200, groups, rate(20))
      .get("/v7/users/current")
      .query(true)
      .reply(200, me, rate(19));
    expect(await troubles()).toEqual([
      ...one("clock", "60 minutes ahead of the API's", "NTP"),
      ...one("rate-limit", "19 of 240 calls left in this minute; 219 were made before this", "what else uses"),
    ]);
  });
});

describe("the proxy", () => {
  const found = (endpoint: string, env: Record<string, string>) => network(endpoint, env)[0];

  it("is shown without its credentials, and NO_PROXY is read as the client reads it", () => {
    const env = { HTTPS_PROXY: "http://user:secret@proxy.test:3128" };
    expect(found("https://api.test/v7", env)?.found).toBe("http://proxy.test:3128");
    for (const NO_PROXY of ["api.test", ".test", "*", "other, api.test:443", "*.test"]) {
      expect(found("https://api.test/v7", { ...env, NO_PROXY })?.found, NO_PROXY).toContain("NO_PROXY names it");
    }
    for (const NO_PROXY of ["api.test:8443", "i.test", "other"]) {
      expect(found("https://api.test/v7", { ...env, NO_PROXY })?.found, NO_PROXY).toBe("http://proxy.test:3128");
    }
  });

  it("that is no address, and a file without a certificate, are trouble", () => {
    const all = network("https://api.test/v7", { HTTPS_PROXY: "proxy:", NODE_EXTRA_CA_CERTS: __filename });
    expect(all.map(({ check, status }) => [check, status])).toEqual([
      ["proxy", "trouble"],
      ["certificates", "trouble"],
    ]);
  });
});

describe("tokens", () => {
  const KEY = "thousandeyes:token";
  const sealed = (text: string) => ({
    "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
    plaintext: JSON.stringify(text),
  });
  const entry = (inputs: object, outputs = {}) => ({ urn: "urn:x", type: "t", inputs, outputs }) as never;
  const found = (config: object, ...resources: never[]) =>
    tokenHygiene({ findings: [], config: config as never, resources }, TOKEN).map(
      (one) => `${one.status}: ${one.found}`,
    );

  it("in clear in the configuration or in the state are trouble, whatever holds them", () => {
    expect(found({ [KEY]: { value: TOKEN, secret: false } })).toEqual([
      `trouble: ${KEY} is in clear in the configuration.`,
    ]);
    expect(found({}, entry({ [KEY]: TOKEN }))).toEqual([`trouble: ${KEY} is in clear in the state.`]);
    expect(found({}, entry({}, { headers: [`Bearer ${TOKEN}`] }))).toEqual([
      "trouble: The token is in clear in the state of urn:x.",
    ]);
    expect(found({}, entry({ header: sealed(TOKEN) }))).toEqual([]);
  });

  it("rotated since the last deployment are told", () => {
    const config = { [KEY]: { value: TOKEN, secret: true } };
    expect(found(config, entry({ [KEY]: sealed(TOKEN) }))).toEqual([]);
    expect(found(config, entry({ [KEY]: sealed("former") }))).toEqual([
      `advice: The state holds another ${KEY} than the configuration: refresh and destroy use that one.`,
    ]);
  });
});

describe("versions", () => {
  it("are those of package.json", () => {
    expect(engines.node).toBe(`>=${OLDEST_NODE.join(".")}`);
    expect(peerDependencies["@pulumi/pulumi"]).toContain(`>=${OLDEST_SDK.join(".")}`);
  });

  it("of Node that are too old are trouble", () => {
    expect(["18.20.0", "20.18.0", "20.18.1", "22.0.0"].map((found) => nodeVersion(found).status)).toEqual([
      ...["trouble", "trouble", "good", "good"],
    ]);
  });
});
