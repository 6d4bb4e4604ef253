import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { newStack } from "./harness";

it("a program that has the package from a library of its own only is told to install it, before anything is made", async () => {
  const program = `require("wrapper")("shop");`;
  const stack = await newStack({ program, env: { TE_TOKEN: "any", TE_API_ENDPOINT: "http://127.0.0.1:1/v7" } });
  try {
    // As pnpm lays it out: the library sees its own dependencies, the program does not.
    const modules = join(stack.folder, "node_modules");
    await mkdir(join(modules, "wrapper/node_modules"), { recursive: true });
    await rename(join(modules, "pulumi-thousandeyes"), join(modules, "wrapper/node_modules/pulumi-thousandeyes"));
    const site = `{ url: "www.example.com", interval: 300, agents: ["3"], alertRules: [] }`;
    const library = `const te = require("pulumi-thousandeyes");
      module.exports = (name) => new te.HttpServerTest(name, ${site});`;
    await writeFile(join(modules, "wrapper/index.js"), library);
    await writeFile(join(modules, "wrapper/package.json"), JSON.stringify({ name: "wrapper", main: "index.js" }));

    const { code, output } = await stack.up();
    expect(code).not.toBe(0);
    expect(output).toContain("`npm install pulumi-thousandeyes`");
    expect(output).toContain(stack.folder);
    expect(output).not.toMatch(/Cannot find module|^ +at /m);
    const { state } = await stack.export();
    expect((state.deployment.resources ?? []).map(({ type }: { type: string }) => type)).toEqual([
      "pulumi:pulumi:Stack",
    ]);
  } finally {
    await stack.remove();
  }
});
