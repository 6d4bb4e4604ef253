import * as pulumi from "@pulumi/pulumi";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as te from "../../../provider";
import { hasTopLevelAwait } from "../../../provider/thousandeyes/kinds/tests/top-level-await";

const IMPORTS = `import { By,\n  Key } from "selenium-webdriver";\nimport 'thousandeyes';\n`;
const INSIDE = `${IMPORTS}runScript();\nasync function runScript() { await driver.get("https://a.test"); }\n`;
const OUTSIDE = `${IMPORTS}await driver.get("https://s3cret.test");\n`;

describe("R237 a top-level await", () => {
  it.each([
    OUTSIDE,
    "await (login());",
    "await[login()]",
    "const page = await open();\nexport default page;",
    "if (true) { await login(); }",
    "for await (const page of pages) { visit(page); }",
    "log(`$" + "{await title()}`);",
    "const { By } = await import('selenium-webdriver');",
  ])("is found: %j", (script) => expect(hasTopLevelAwait(script)).toBe(true));

  it.each([
    INSIDE,
    "",
    "(async () => { await login(); })();",
    "run(); const run = async () => await login();",
    "// await login()\nlogin('await me');",
    "export async function run() { for await (const page of pages) visit(page); }",
    "import('x').then(async (x) => { await x.run(); });",
    "class Shop { async buy() { await pay(); } }",
    "this is no script, await it",
    "await login() }); evil(); (async () => {",
  ])("is not seen where there is none, or no script at all: %j", (script) =>
    expect(hasTopLevelAwait(script)).toBe(false),
  );

  it("runs nothing of a script", () => {
    vi.stubGlobal("ran", vi.fn());
    expect(hasTopLevelAwait("ran();\nawait ran();")).toBe(true);
    expect(globalThis).toHaveProperty("ran");
    expect((globalThis as unknown as { ran: unknown }).ran).not.toHaveBeenCalled();
  });
});

describe("R237 a program whose script has a top-level await", () => {
  afterEach(() => void vi.restoreAllMocks());

  async function warned(transactionScript: pulumi.Input<string>) {
    await pulumi.runtime.setMocks({
      call: ({ inputs }) => inputs,
      newResource: ({ name, inputs }) => ({ id: `${name}-id`, state: inputs }),
    });
    const warn = vi.spyOn(pulumi.log, "warn").mockResolvedValue();
    const args = { url: "https://a.test", interval: 300, agents: ["3"], transactionScript };
    const shop = new te.WebTransactionTest("shop", args as te.WebTransactionTestArgs);
    await new Promise((resolve) => shop.id.apply(resolve));
    await pulumi.runtime.disconnect();
    return { shop, calls: warn.mock.calls };
  }

  it.each([
    ["in clear", OUTSIDE],
    ["as an output", pulumi.output(OUTSIDE)],
    ["as a secret", pulumi.secret(OUTSIDE)],
  ])("is told so once, beside the resource, without a word of the script: %s", async (_how, script) => {
    const { shop, calls } = await warned(script);
    expect(calls).toEqual([[expect.stringMatching(/^transactionScript: has an `await`.*async function/), shop]]);
    expect(JSON.stringify(calls[0]?.[0])).not.toMatch(/s3cret|driver/);
  });

  it("is told nothing where the script has none", async () => {
    expect((await warned(INSIDE)).calls).toEqual([]);
  });
});
