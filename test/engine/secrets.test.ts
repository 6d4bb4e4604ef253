import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changes, type Deployment, newDeployment } from "./deployment";

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

const program = (spelling: Spelling, interval = 300) => {
  const [each, all] = spellings[spelling];
  return `
const later = (value) => pulumi.output(Promise.resolve(value));
new te.HttpServerTest("site", {
  url: "www.example.com", interval: ${interval}, agents: ["3"], alertRules: [],
  authType: "oauth", username: "u", password: ${each}("clear-password"), clientCertificate: ${each}("clear-certificate"),
  oAuth: ${all}({
    testUrl: "https://login.example.com", requestMethod: "post", postBody: ${each}("clear-body"),
    headers: ${each}("clear-headers"), password: ${each}("clear-oauth-password"),
  }),
});
`;
};

describe.each<Spelling>(["plain", "a secret object"])("secrets passed as %s", (spelling) => {
  let stack: Deployment;

  beforeAll(async () => {
    stack = await newDeployment({ program: program(spelling) });
    expect(await stack.up()).toMatchObject({ code: 0 });
  });
  afterAll(() => stack?.remove());

  const noneInClear = async () => {
    const { stdout } = await stack.export();
    expect(values.filter((value) => stdout.includes(value))).toEqual([]);
    // They are there, though: as ciphertext, in inputs and outputs.
    const { state } = await stack.export("--show-secrets");
    const site = state.deployment.resources.find(({ urn }: { urn: string }) => urn.endsWith("::site"));
    for (const part of [site.inputs, site.outputs]) {
      expect(values.filter((value) => !JSON.stringify(part).includes(value))).toEqual([]);
    }
  };

  it("reach the API, and stand nowhere in the state in clear", async () => {
    const { site } = await stack.resources();
    expect(await stack.byHand("GET", `/tests/http-server/${site.id}`)).toMatchObject({
      oAuth: { postBody: "clear-body", headers: "clear-headers" },
    });
    await noneInClear();
  });

  it("stay ciphertext after a refresh, which finds nothing", async () => {
    expect(await stack.refresh("--expect-no-changes")).toMatchObject({ code: 0 });
    await noneInClear();
  });

  it("stay ciphertext after an update of something else", async () => {
    await stack.write(program(spelling, 60));
    expect(await stack.up()).toMatchObject({ code: 0 });
    await noneInClear();
  });

  it("are updated without being shown", async () => {
    await stack.write(program(spelling, 60).replace('"clear-password"', '"clear-password-2"'));
    const preview = await stack.preview("--diff");
    expect(preview.output).toMatch(/~ password/);
    expect(preview.output).not.toContain("clear-");
    const up = await stack.up("--diff");
    expect(up.code).toBe(0);
    expect(up.output).not.toContain("clear-");
    await noneInClear();
  });
});

describe("secrets passed in plain text", () => {
  let stack: Deployment;
  beforeAll(async () => {
    stack = await newDeployment({ program: program("plain") });
    expect(await stack.up()).toMatchObject({ code: 0 });
  });
  afterAll(() => stack?.remove());

  it.each<Spelling>(["plain", "pulumi.secret", "an output", "an object that comes later"])(
    "make no difference when they are passed as %s from then on",
    async (other) => {
      await stack.write(program(other));
      expect(changes((await stack.previewJson("--expect-no-changes")).plan)).toEqual({});
    },
  );

  it("hide what stands beside them too, once the whole object is made a secret; that calls nothing", async () => {
    await stack.write(program("a secret object"));
    expect(changes((await stack.previewJson()).plan)).toEqual({ "update site": ["oAuth"] });
    const [up, calls] = await stack.callsOf(() => stack.up());
    expect(up).toMatchObject({ code: 0 });
    expect(calls).toEqual([]);
    expect((await stack.export()).stdout).not.toContain("login.example.com");
    expect(await stack.preview("--expect-no-changes")).toMatchObject({ code: 0 });
  });
});
