import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Language } from "../lab/folder.mjs";
import { newStack } from "./harness";

/** Three things that live nowhere but in the state. */
const things = (language: Language, size: number) => `
${language === "js" ? 'const pulumi = require("@pulumi/pulumi");' : 'import * as pulumi from "@pulumi/pulumi";'}

const provider${language === "js" ? "" : ": pulumi.dynamic.ResourceProvider"} = {
  async create(inputs) {
    return { id: inputs.name, outs: { ...inputs, seen: process.env.SEEN } };
  },
  async update(_id, _olds, news) {
    return { outs: news };
  },
};

class Thing extends pulumi.dynamic.Resource {}

for (const name of ["a", "b", "c"]) {
  new Thing(provider, name, { name, size: ${size}, key: new pulumi.Config().get("key") });
}
`;

const given = { config: { key: "from the config" }, env: { SEEN: "by the provider" } };
let stack: Awaited<ReturnType<typeof newStack>>;
afterEach(() => stack?.remove());

describe("a stack on the real engine", () => {
  it("lives: up, no change, a change, gone", async () => {
    stack = await newStack({ program: things("js", 1), ...given });
    expect(await stack.up()).toMatchObject({ code: 0, output: expect.stringContaining("+ 4 created") });

    const { state } = await stack.export();
    const outputs = state.deployment.resources.flatMap((resource: { id?: string; outputs?: object }) =>
      resource.id === "a" ? [resource.outputs] : [],
    );
    expect(outputs).toMatchObject([{ size: 1, key: "from the config", seen: "by the provider" }]);

    expect(await stack.preview("--expect-no-changes")).toMatchObject({ code: 0 });

    await stack.write(things("js", 2));
    expect(await stack.preview("--expect-no-changes")).toMatchObject({ code: 7 });
    const { plan } = await stack.previewJson();
    expect(plan.changeSummary).toEqual({ same: 1, update: 3 });

    expect(await stack.destroy()).toMatchObject({ code: 0, output: expect.stringContaining("- 4 deleted") });
    expect((await stack.export()).state.deployment.resources ?? []).toEqual([]);
  });

  it("takes a program in TypeScript as well", async () => {
    stack = await newStack({ program: things("ts", 1), language: "ts", ...given });
    expect(await stack.up()).toMatchObject({ code: 0, output: expect.stringContaining("+ 4 created") });
  });

  it("keeps a secret of the config as ciphertext", async () => {
    stack = await newStack({ program: "", ...given });
    expect(await stack.config("key", "hush", { secret: true })).toMatchObject({ code: 0 });
    expect(await stack.pulumi("config", "get", "key")).toMatchObject({ code: 0, stdout: "hush\n" });
    expect(await readFile(join(stack.folder, "Pulumi.dev.yaml"), "utf8")).not.toContain("hush");
  });
});
