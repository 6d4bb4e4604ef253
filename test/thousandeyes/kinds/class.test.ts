import * as pulumi from "@pulumi/pulumi";
import { beforeEach, describe, expect, it } from "vitest";
import * as te from "../../../provider";

interface Registered {
  readonly type: string;
  readonly name: string;
  readonly inputs: Record<string, unknown>;
}
let registered: Registered[];

beforeEach(async () => {
  registered = [];
  await pulumi.runtime.setMocks({
    call: ({ inputs }) => inputs,
    newResource: ({ type, name, inputs }) => {
      registered.push({ type, name, inputs });
      return { id: `${name}-id`, state: { ...inputs, testId: `${name}-id` } };
    },
  });
});

const value = <T>(output: pulumi.Output<T>) => new Promise<T>((resolve) => output.apply(resolve));
const isSecret = (output: unknown) => pulumi.isSecret(output as pulumi.Output<unknown>);
const minimal = { url: "a.test", interval: 60, agents: ["3"] } as const;
const site = (more: Partial<te.HttpServerTestArgs> = {}, opts?: pulumi.CustomResourceOptions) =>
  new te.HttpServerTest("site", { ...minimal, agents: ["3"], ...more }, opts);

describe("a resource class", () => {
  it("registers under its token, with the text the host runs", async () => {
    await value(site().id);
    expect(registered).toMatchObject([
      {
        type: "pulumi-nodejs:dynamic/thousandeyes:HttpServerTest",
        name: "site",
        inputs: { __provider: 'exports.handler=()=>require("pulumi-thousandeyes/runtime").handler("HttpServerTest")' },
      },
    ]);
  });

  it("gives the object the Pulumi name, unless the program gives another", async () => {
    await value(site().id);
    await value(site({ testName: "other" }).id);
    expect(registered.map(({ inputs }) => inputs.testName)).toEqual(["site", "other"]);
  });

  it("has an output for every field, undefined where it is not set", async () => {
    const made = site();
    expect(await value(made.description)).toBeUndefined();
    expect(await value(made.interval)).toBe(60);
    expect(await value(made.createdDate)).toBeUndefined();
  });

  it("keeps a secret that was passed in plain text, also inside an object", async () => {
    const made = site({ password: "p", oAuth: { password: "q", username: "u" } });
    expect(await isSecret(made.password)).toBe(true);
    expect(await isSecret(made.oAuth)).toBe(true);
    expect(await isSecret(made.url)).toBe(false);
  });

  it("knows its own", () => {
    const made = site();
    expect(te.HttpServerTest.isInstance(made)).toBe(true);
    expect(te.Tag.isInstance(made)).toBe(false);
    expect(te.Tag.isInstance(undefined)).toBe(false);
  });

  it("refuses a key called __proto__, which Pulumi would lose, and takes the names that every object has", async () => {
    const headers = (key: string) => JSON.parse(`{"${key}": "X"}`);
    const lost = () => site({ customHeaders: { domains: { "a.test": headers("__proto__") } } });
    expect(lost).toThrow(/^HttpServerTest "site": customHeaders\.domains\.a\.test\.__proto__: Pulumi loses a key/);
    expect(() => site(headers("__proto__"))).toThrow('HttpServerTest "site": __proto__: Pulumi loses');
    const step = [{ name: "a", url: "a.test", headers: [headers("__proto__")] }];
    const api = () => new te.ApiTest("api", { ...minimal, agents: ["3"], requests: step });
    expect(api).toThrow('ApiTest "api": requests[0].headers[0].__proto__: Pulumi loses');

    const own = { ...headers("constructor"), ...headers("toString"), ...headers("hasOwnProperty") };
    const made = site({ customHeaders: { all: own }, password: pulumi.secret("p") });
    expect(await value(made.customHeaders)).toEqual({ all: own });
  });

  it("refuses a token that would stand in the state in plain text", () => {
    pulumi.runtime.setAllConfig({ "thousandeyes:token": "plain" });
    expect(() => site()).toThrow("pulumi config set --secret thousandeyes:token");
    pulumi.runtime.setAllConfig({ "thousandeyes:token": "cipher" }, ["thousandeyes:token"]);
    expect(() => site()).not.toThrow();
    pulumi.runtime.setAllConfig({});
  });

  it.each<[string, pulumi.CustomResourceOptions, boolean]>([
    ["first, whoever asks for it", {}, true],
    ["first, also where the option is there and not set", { deleteBeforeReplace: undefined }, true],
    ["last where the program says so", { deleteBeforeReplace: false }, false],
  ])("of a kind with unique names is deleted %s, when it is replaced", async (_when, opts, expected) => {
    const seen: unknown[] = [];
    const transformations: pulumi.ResourceTransformation[] = [
      ({ props, opts: options }) => {
        seen.push((options as pulumi.CustomResourceOptions).deleteBeforeReplace);
        return { props, opts: options };
      },
    ];
    await value(site({}, { ...opts, transformations }).id);
    const pairs = { tagId: "5f2a1c3e-0000-4000-8000-000000000000", assignments: [{ id: "1", type: "test" as const }] };
    await value(new te.TagAssignment("pairs", pairs, { ...opts, transformations }).id);
    expect(seen).toEqual([expected, opts.deleteBeforeReplace]);
  });
});
