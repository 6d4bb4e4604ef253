import * as pulumi from "@pulumi/pulumi";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PACKAGE } from "../../provider/version";
import { getMonitors, Monitor, Note, Provider } from "./front-door";
import { value } from "./value";

const isSecret = (output: unknown) => pulumi.isSecret(output as pulumi.Output<unknown>);

let registered: pulumi.runtime.MockResourceArgs[];
let invoked: pulumi.runtime.MockCallArgs[];

const mocks: pulumi.runtime.Mocks = {
  newResource(made) {
    registered.push(made);
    return { id: `${made.name}-id`, state: made.inputs };
  },
  call(call) {
    invoked.push(call);
    return { items: [{ id: "7", name: "web", type: "http" }] };
  },
};
const underMocks = (project = "project") => pulumi.runtime.setMocks(mocks, project);

beforeEach(() => {
  registered = [];
  invoked = [];
});
afterEach(() => {
  pulumi.runtime.setAllConfig({});
  return pulumi.runtime.disconnect();
});

describe("a class of another vendor", () => {
  beforeEach(() => underMocks());

  it("registers under its own token, with a text that names its kind with the vendor's prefix", async () => {
    await value(new Note("n", {}).id);
    const __provider = `exports.handler=()=>require("${PACKAGE}/runtime").handler("acme/Note")`;
    const inputs = { name: "n", __provider };
    expect(registered).toMatchObject([{ type: "pulumi-nodejs:dynamic/acme:Note", name: "n", inputs }]);
  });

  it("keeps a secret inside an object, and has its id under the name of the kind", async () => {
    const monitor = new Monitor("m", { type: "http", config: { password: "p4ss" } });
    expect(await isSecret(monitor.config)).toBe(true);
    expect(await value((monitor as unknown as { monitorId: pulumi.Output<string> }).monitorId)).toBe("m-id");
    expect(Monitor.isInstance(monitor)).toBe(true);
    expect(Note.isInstance(monitor)).toBe(false);
  });

  it("refuses a key that Pulumi would lose, in the vendor's words only", () => {
    expect(() => new Note("n", JSON.parse('{"__proto__": "X"}'))).toThrow(/^Note "n": __proto__: Pulumi loses a key/);
  });
});

describe("a secret setting of another vendor", () => {
  it.each([
    ["a class", () => new Note("n", {})],
    ["a provider", () => new Provider("p")],
    ["a lookup", () => getMonitors()],
  ])("is refused by %s where it stands in the configuration in clear", async (_, make) => {
    await underMocks();
    pulumi.runtime.setAllConfig({ "acme:password": "p4ss" });
    expect(make).toThrow(
      /^acme:password is in the stack configuration in plain text.*config set --secret acme:password.*set ACME_PASSWORD in/,
    );
    pulumi.runtime.setAllConfig({ "acme:password": "p4ss", "acme:email": "a@acme.test" }, ["acme:password"]);
    expect(make).not.toThrow();
  });
});

describe("a key in the stack configuration that is no setting", () => {
  it.each([
    ["a class", () => new Note("n", {})],
    ["a provider", () => new Provider("p")],
    ["a lookup", () => getMonitors()],
  ])("is refused by %s where it is a misspelt setting, with the right one", async (_, make) => {
    await underMocks();
    pulumi.runtime.setAllConfig({ "acme:passwort": "p4ss" }, ["acme:passwort"]);
    expect(make).toThrow(
      /^acme:passwort in the stack configuration is no setting .* are email, password\. Did you mean "password"\? `pulumi config rm acme:passwort`/,
    );
    expect(make).not.toThrow("p4ss");
  });

  it("is a warning where it is near none, once, and nothing in another namespace", async () => {
    await underMocks();
    const warn = vi.spyOn(pulumi.log, "warn").mockResolvedValue();
    pulumi.runtime.setAllConfig({ "acme:region": "eu", "acmeshop:passwort": "x", "other:emial": "x" });
    new Note("n", {});
    new Note("m", {});
    expect(warn.mock.calls.map(([text]) => text)).toEqual([
      expect.stringMatching(/^acme:region .* has no effect here/),
    ]);
  });

  it("may be the program's own in a project with the name of the namespace: a warning where it is near one", async () => {
    await underMocks("acme");
    const warn = vi.spyOn(pulumi.log, "warn").mockResolvedValue();
    pulumi.runtime.setAllConfig({ "acme:shop-url": "eu", "acme:emails": "x" });
    new Note("n", {});
    expect(warn.mock.calls.map(([text]) => text)).toEqual([
      expect.stringMatching(/^acme:emails .* has no effect here/),
    ]);
  });
});

describe("a provider of another vendor", () => {
  it("hands its own settings to the host, secret ones as secrets, over those of the stack", async () => {
    await underMocks();
    pulumi.runtime.setAllConfig({ "acme:email": "stack@acme.test", "other:token": "x" });
    const provider = new Provider("p", { password: "p4ss" });
    await value(provider.urn);
    expect(registered.map(({ type }) => type)).toEqual(["pulumi:providers:pulumi-nodejs"]);
    expect(Object.keys(provider.settings)).toEqual(["acme:email", "acme:password"]);
    expect(provider.settings["acme:email"]).toBe("stack@acme.test");
    expect(await isSecret(provider.settings["acme:password"])).toBe(true);
  });
});

describe("a setting of a provider", () => {
  it("that is misspelt is refused: the provider would deploy to another account", async () => {
    await underMocks();
    const args = { pasword: "p4ss" } as object;
    expect(() => new Provider("p", args)).toThrow(
      'A Provider has no setting "pasword". It has email, password. Did you mean "password"?',
    );
  });
});

describe("a lookup of another vendor", () => {
  it.each([
    [{ providr: 1 }, 'getMonitors has no option "providr". It has provider'],
    [{ provider: "emea" }, "getMonitors: provider: must be a Provider of this package."],
    [{ dependsOn: "disk" }, "getMonitors: dependsOn: must be a resource or a list of resources"],
    [{ dependsOn: [undefined] }, "getMonitors: dependsOn: must be a resource or a list of resources"],
  ])("refuses the option %j, instead of a search in another account", async (opts, why) => {
    await underMocks();
    expect(() => getMonitors({}, opts as object)).toThrow(why);
  });

  it("asks the mocks of a unit test under the vendor's namespace", async () => {
    await underMocks();
    expect((await value(getMonitors({ types: ["http"] }))).ids).toEqual(["7"]);
    expect(invoked).toMatchObject([{ token: "acme:index:getMonitors", inputs: { types: ["http"] } }]);
  });
});
