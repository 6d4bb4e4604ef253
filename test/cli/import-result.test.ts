import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readStack } from "../../cli/engine/stack";
import { importAccount } from "../../cli/import/import";
import { textOf } from "../../cli/import/text";
import { writeProgram } from "../../cli/import/write-program";
import { emptyDocument } from "./import-document";

const tag = (id: string) => ({ kind: "Tag", id, name: `tag ${id}` });
const document = { ...emptyDocument, inStack: [tag("1"), tag("2")] };
const line = { file: "index.ts", line: 'import "./thousandeyes";' };

const inFolder = async (use: (folder: string) => unknown) => {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe("an import that is refused", () => {
  it("for its --type asks nothing of the API before", () =>
    inFolder((out) => expect(importAccount({ out, type: ["http"] })).rejects.toThrow('there is no kind "http"')));

  it("for a login that is missing says how to do without an account", () =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, "Pulumi.yaml"), "name: a\nruntime: nodejs\n");
      const text = "#!/bin/sh\necho 'error: PULUMI_ACCESS_TOKEN must be set' >&2\nexit 3\n";
      writeFileSync(join(cwd, "pulumi"), text, { mode: 0o755 });
      const env = { ...process.env, PATH: `${cwd}:${process.env.PATH}` };
      await expect(readStack({ cwd, env })).rejects.toThrow("Run `pulumi login` first: with `--local`");
    }));
});

describe("what an import says", () => {
  it("counts what is in the stack already, and does not call that nothing", () => {
    const text = textOf({ ...document, objects: [tag("3")], addToProgram: line, imported: false, exitCode: 1 });
    expect(text).toContain("left out, 2 objects in the stack already\n");
    expect(text).toMatch(/\nNothing new is in the stack yet\. Add the line, then run this again\.\n$/);
  });

  it("ends with the sentence that counts, after the blocks for Terraform", () => {
    const text = textOf({ ...document, terraform: { ignored: 0, removedBlocks: "removed {}" } });
    expect(text).toMatch(/\nremoved \{\}\n\n2 objects in the stack, 0 changes\n$/);
  });

  it("asks for no line where an edited index.ts has all that was written", () =>
    inFolder((folder) => {
      writeFileSync(join(folder, "Pulumi.yaml"), "name: a\nruntime: nodejs\n");
      writeFileSync(join(folder, "index.ts"), 'import "./tags";\n// mine\n');
      const names = { agents: new Map(), objects: new Map() };
      expect(writeProgram(folder, [], names)).not.toHaveProperty("missingImport");
      writeFileSync(join(folder, "thousandeyes.ts"), "");
      expect(writeProgram(folder, [], names)).toHaveProperty("missingImport");
    }));
});
