import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { VENDORS } from "../../cli/engine/vendors";
import { declare } from "../../cli/import/declare";
import { stateOfFile } from "../../cli/import/generated-file";
import { importInstall } from "../../cli/import/import";
import { inStack, namesInStack } from "../../cli/import/in-stack";
import { moduleOf } from "../../cli/import/module-of";
import { acsMonitorSource as source } from "../../cli/import/sources/acs-monitor";
import { textOf } from "../../cli/import/text";
import { writeProgram } from "../../cli/import/write-program";
import { definitionOf } from "../../provider/acs-monitor/registry";
import { emptyDocument } from "./import-document";

const NAMES = { agents: new Map(), objects: new Map() };
const token = "pulumi-nodejs:dynamic/acsmonitor:Device";
const router = {
  ...{ definition: definitionOf("Device"), id: "7", name: "acs", answer: {}, outputs: {} },
  ...{ args: { ipAddress: "192.0.2.9" }, inputs: { ipAddress: "192.0.2.9" } },
};

const inFolder = async (use: (folder: string) => unknown) => {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

it("no two kinds of the vendors have one name: modules and stacks tell them apart by it", () => {
  const kinds = VENDORS.flatMap(({ registry }) => registry.map(({ kind }) => kind));
  expect(new Set(kinds).size).toBe(kinds.length);
});

describe("the program of an install", () => {
  const objects = declare([router], moduleOf([router]));

  it("asks a project that is there for a line of its own", () =>
    inFolder((folder) => {
      writeFileSync(join(folder, "Pulumi.yaml"), "name: a\nruntime: nodejs\n");
      writeFileSync(join(folder, "index.ts"), 'import "./thousandeyes";\n');
      const { files, missingImport } = writeProgram(folder, objects, NAMES, source);
      expect(files).toEqual(["devices.ts", "acs-monitor.ts"]);
      expect(missingImport).toEqual({ file: "index.ts", line: 'import "./acs-monitor";' });
      writeFileSync(join(folder, "index.ts"), 'import "./thousandeyes";\nimport "./acs-monitor";\n');
      expect(writeProgram(folder, objects, NAMES, source)).not.toHaveProperty("missingImport");
    }));

  it("has no constant that is called as the package is", () => {
    expect(objects.map(({ identifier, logicalName }) => [identifier, logicalName])).toEqual([["deviceAcs", "acs"]]);
  });

  it("is written again where nobody edited it", () =>
    inFolder((folder) => {
      writeProgram(folder, objects, NAMES, source);
      expect(writeProgram(folder, objects, NAMES, source).files).toEqual(["devices.ts", "index.ts"]);
    }));

  it.each([
    ["a new project", false, "index.ts"],
    ["a project that was there", true, "acs-monitor.ts"],
  ])("names in the first line of each module the command that wrote it, in %s", (_, isThere, entry) =>
    inFolder((folder) => {
      if (isThere) writeFileSync(join(folder, "Pulumi.yaml"), "name: a\nruntime: nodejs\n");
      writeProgram(folder, objects, NAMES, source);
      for (const file of ["devices.ts", entry]) {
        const text = readFileSync(join(folder, file), "utf8");
        expect(text).toMatch(/^\/\/ Written by `pulumi-thousandeyes acs import` \([0-9a-f]{8}\)\.\n\n/);
        expect(stateOfFile(join(folder, file))).toBe("generated");
      }
    }),
  );
});

describe("a stack", () => {
  const stack = { exists: true, config: {}, resources: [{ type: token, id: "7", name: "acs" }] };

  it("has an object by its type and id, and its name by its kind", () => {
    const has = inStack(stack);
    expect([router, { ...router, id: "8" }].map(has)).toEqual([true, false]);
    expect(namesInStack(stack).get("Device")).toEqual(["acs"]);
  });

  it("lends its settings where the environment has none; its login only where that has no login", () => {
    const config = { "acsmonitor:baseUrl": "https://a.test", "acsmonitor:token": "t", "thousandeyes:token": "x" };
    expect(source.withSettings({}, config)).toEqual({ ACSMON_BASE_URL: "https://a.test", ACSMON_TOKEN: "t" });
    const login = { ACSMON_BASE_URL: "https://b.test", ACSMON_EMAIL: "ada@example.com", ACSMON_PASSWORD: "p" };
    expect(source.withSettings(login, config)).toEqual(login);
  });

  it("that is locked is refused, unless the environment says who calls and nothing is imported into it", () => {
    const locked = { ...stack, locked: "incorrect passphrase" };
    const refused = "The secrets of the stack cannot be read: incorrect passphrase";
    expect(() => source.assertUnlocked(locked, {}, false)).toThrow(refused);
    expect(() => source.assertUnlocked(locked, { ACSMON_TOKEN: "t" }, true)).toThrow(refused);
    source.assertUnlocked(locked, { ACSMON_TOKEN: "t" }, false);
  });
});

describe("ids that every install counts from 1", () => {
  const at = (baseUrl: string) => ({
    type: token,
    id: "7",
    name: "acs",
    ofProvider: { "acsmonitor:baseUrl": baseUrl },
  });
  const here = (...all: Parameters<typeof source.isHere & {}>) => source.isHere?.(...all);

  it("are of the install of an explicit provider, however its address is written", () => {
    const origin = { baseUrl: "https://a.test/api/v1" };
    expect(here(at("https://a.test/"), origin)).toBe(true);
    expect(here(at("https://b.test"), origin)).toBe(false);
    expect(here({ type: token, id: "7", name: "acs" }, origin)).toBe(true);
  });

  it("are not mixed: the stack deploys to the install of its configuration", async () => {
    const open = (env: string, config: string) =>
      source.open({ ACSMON_BASE_URL: env, ACSMON_TOKEN: "t" }, { "acsmonitor:baseUrl": config }, () => {});
    await expect(open("https://a.test", "https://b.test")).rejects.toThrow(
      "The stack deploys to https://b.test (acsmonitor:baseUrl), and ACSMON_BASE_URL is https://a.test.",
    );
    expect((await open("https://a.test", "https://a.test/api/v1")).origin).toEqual({
      baseUrl: "https://a.test/api/v1",
    });
  });
});

describe("what an import of an install says", () => {
  it("names the install where there is nothing to import", () => {
    const { accountGroupId: _, ...same } = emptyDocument;
    expect(textOf({ ...same, baseUrl: "https://a.test/api/v1" })).toBe(
      "Nothing to import: no object of https://a.test/api/v1 is selected.\n",
    );
  });

  it("asks nothing of the API before a mistyped --type is refused", () =>
    inFolder((out) =>
      expect(importInstall({ out, type: ["devic"] })).rejects.toThrow(
        '--type: there is no kind "devic". Did you mean "Device"',
      ),
    ));
});
