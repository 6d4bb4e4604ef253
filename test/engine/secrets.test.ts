import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changes, type Deployment, newDeployment } from "./deployment";
import type { Json } from "./harness";

const values = ["clear-password", "clear-certificate", "clear-body", "clear-headers", "clear-oauth-password"];

/** How a program may pass a value: the first for each secret, the second for the object that holds secrets. */
const spellings = {
  plain: ["", ""],
  "pulumi.secret": ["pulumi.secret", ""],
  "an output": ["later", ""],
  "an object that comes later": ["", "later"],
  "a secret object": ["", "pulumi.secret"],
};
type Spelling = keyof typeof spellings;

/** Resources side by side in one program, each called by a spelling, and passed as that or as another one. */
const program = (names: readonly Spelling[], spelling = (name: Spelling) => name, interval = 300) => `
const later = (value) => pulumi.output(Promise.resolve(value));
${names.map((name) => site(name, spelling(name), interval)).join("")}`;

const hostOf = (name: string) => `${name.replaceAll(/\W/g, "-")}.example.com`;

const site = (name: Spelling, spelling: Spelling, interval: number) => {
  const [each, all] = spellings[spelling];
  return `
new te.HttpServerTest("${name}", {
  url: "www.example.com", interval: ${interval}, agents: ["3"], alertRules: [],
  authType: "oauth", username: "u", password: ${each}("clear-password"), clientCertificate: ${each}("clear-certificate"),
  oAuth: ${all}({
    testUrl: "https://${hostOf(name)}", requestMethod: "post", postBody: ${each}("clear-body"),
    headers: ${each}("clear-headers"), password: ${each}("clear-oauth-password"),
  }),
});
`;
};

describe("secrets", () => {
  let stack: Deployment;
  const names: Spelling[] = ["plain", "a secret object"];
  const itself = (name: Spelling) => name;
  const none = Object.fromEntries(names.map((name) => [name, []]));

  beforeAll(async () => {
    stack = await newDeployment({ warm: true, program: program(names) });
    expect(await stack.up()).toMatchObject({ code: 0 });
  });
  afterAll(() => stack?.remove());

  /** Of each resource, the values that fulfil something. */
  const valuesOf = ({ resources }: Json, which: (value: string, resource: Json) => boolean) =>
    Object.fromEntries(
      names.map((name) => {
        const resource = resources.find(({ urn }: { urn: string }) => urn.endsWith(`::${name}`));
        return [name, values.filter((value) => which(value, resource))];
      }),
    );

  const noneInClear = async () => {
    const { state, stdout } = await stack.export();
    const holds = (part: Json, value: string) => JSON.stringify(part).includes(value);
    expect(valuesOf(state.deployment, (value, resource) => holds(resource, value))).toEqual(none);
    expect(values.filter((value) => stdout.includes(value))).toEqual([]);
    // They are there, though: as ciphertext, in inputs and outputs.
    const { deployment } = (await stack.export("--show-secrets")).state;
    for (const part of ["inputs", "outputs"]) {
      expect(valuesOf(deployment, (value, resource) => !holds(resource[part], value))).toEqual(none);
    }
  };

  it("reach the API, and stand nowhere in the state in clear", async () => {
    const resources = await stack.resources();
    for (const name of names) {
      expect(await stack.byHand("GET", `/tests/http-server/${resources[name].id}`), name).toMatchObject({
        oAuth: { postBody: "clear-body", headers: "clear-headers" },
      });
    }
    await noneInClear();
  });

  it("stay ciphertext after a refresh, which finds nothing", async () => {
    expect(await stack.refresh("--expect-no-changes")).toMatchObject({ code: 0 });
    await noneInClear();
  });

  it("stay ciphertext after an update of something else", async () => {
    await stack.write(program(names, itself, 60));
    expect(await stack.up()).toMatchObject({ code: 0 });
    await noneInClear();
  });

  it("are updated without being shown", async () => {
    await stack.write(program(names, itself, 60).replaceAll('"clear-password"', '"clear-password-2"'));
    const preview = await stack.preview("--diff");
    const parts = preview.output.split("[urn=");
    for (const name of names) {
      expect(
        parts.find((part) => part.split("]", 1)[0]?.endsWith(`::${name}`)),
        name,
      ).toMatch(/~ password/);
    }
    expect(preview.output).not.toContain("clear-");
    const up = await stack.up("--diff");
    expect(up.code).toBe(0);
    expect(up.output).not.toContain("clear-");
    await noneInClear();
  });
});

describe("secrets passed in plain text", () => {
  let stack: Deployment;
  let plan: Json;
  const others: Spelling[] = ["plain", "pulumi.secret", "an output", "an object that comes later"];
  const names: Spelling[] = [...others, "a secret object"];

  beforeAll(async () => {
    stack = await newDeployment({ program: program(names, () => "plain") });
    expect(await stack.up()).toMatchObject({ code: 0 });
    await stack.write(program(names, (name) => (name === "a secret object" ? "plain" : name)));
    ({ plan } = await stack.previewJson("--expect-no-changes"));
  });
  afterAll(() => stack?.remove());

  it.each(others)("make no difference when they are passed as %s from then on", (other) => {
    expect(Object.keys(changes(plan)).filter((step) => step.endsWith(` ${other}`))).toEqual([]);
  });

  it("make no difference to anything else", () => {
    expect(changes(plan)).toEqual({});
    expect(plan.changeSummary).toEqual({ same: names.length + 1 });
  });

  it("hide what stands beside them too, once the whole object is made a secret; that calls nothing", async () => {
    await stack.write(program(names, (name) => (name === "a secret object" ? name : "plain")));
    expect(changes((await stack.previewJson()).plan)).toEqual({ "update a secret object": ["oAuth"] });
    const [up, calls] = await stack.callsOf(() => stack.up());
    expect(up).toMatchObject({ code: 0 });
    expect(calls).toEqual([]);
    const { stdout } = await stack.export();
    expect(stdout).not.toContain(hostOf("a secret object"));
    expect(stdout).toContain(hostOf("plain"));
    expect(await stack.preview("--expect-no-changes")).toMatchObject({ code: 0 });
  });
});
