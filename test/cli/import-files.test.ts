import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { assignModules } from "../../cli/import/assign-modules";
import type { Declared } from "../../cli/import/declare";
import { stateOfFile, withHeader, writeFiles } from "../../cli/import/generated-file";
import { generatedModules } from "../../cli/import/generated-modules";
import { projectFiles, projectIn } from "../../cli/import/project";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const declaring = (...names: string[]) =>
  withHeader(names.map((name) => `new te.Tag(${JSON.stringify(name)}, {});\n`).join(""));
const tag = (logicalName: string) => ({ definition: { kind: "Tag" }, logicalName, module: "tags" }) as Declared;
const placed = (...names: string[]) => {
  const { toWrite, declared } = assignModules(names.map(tag), generatedModules(folder));
  return {
    written: toWrite.map((one) => `${one.module} ${one.logicalName}`),
    declared: declared.map((one) => one.logicalName),
  };
};

describe("a file of the program", () => {
  it("is ours until somebody edits it", () => {
    const file = join(folder, "tags.ts");
    expect(stateOfFile(file)).toBe("absent");
    writeFileSync(file, withHeader("text\n"));
    expect(stateOfFile(file)).toBe("generated");
    writeFileSync(file, `${withHeader("text\n")}// mine\n`);
    expect(stateOfFile(file)).toBe("edited");
    writeFileSync(file, "text\n");
    expect(stateOfFile(file)).toBe("foreign");
  });

  it.each([
    ["edited", `${withHeader("before\n")}// mine\n`],
    ["of somebody else", "// mine\n"],
  ])("that is %s is never replaced, and then nothing is written", (_, text) => {
    writeFileSync(join(folder, "tags.ts"), text);
    const write = () =>
      writeFiles(
        folder,
        new Map([
          ["a.ts", "new"],
          ["tags.ts", withHeader("after\n")],
        ]),
      );
    expect(write).toThrow("tags.ts already");
    expect(readdirSync(folder)).toEqual(["tags.ts"]);
    expect(readFileSync(join(folder, "tags.ts"), "utf8")).toBe(text);
  });

  it("is written beside no file of somebody else that may have its name while it is unfinished", () => {
    writeFileSync(join(folder, "tags.ts.new"), "mine");
    writeFiles(folder, new Map([["tags.ts", withHeader("text\n")]]));
    expect(readFileSync(join(folder, "tags.ts.new"), "utf8")).toBe("mine");
  });

  it("that cannot be written is named, with what to do, and leaves nothing unfinished", () => {
    mkdirSync(join(folder, ".thousandeyes-import.new"));
    const write = () => writeFiles(folder, new Map([["tags.ts", withHeader("text\n")]]));
    expect(write).toThrow(/tags\.ts could not be written: .*EISDIR.* run the same command again/);
    rmSync(join(folder, ".thousandeyes-import.new"), { recursive: true });
    writeFileSync(join(folder, "scripts"), "a file where a folder is needed");
    expect(() => writeFiles(folder, new Map([["scripts/a.js", ""]]))).toThrow("scripts/a.js could not be written");
    expect(readdirSync(folder)).toEqual(["scripts"]);
  });

  it("is replaced if nobody has edited it", () => {
    writeFiles(folder, new Map([["tags.ts", withHeader("before\n")]]));
    writeFiles(folder, new Map([["tags.ts", withHeader("after\n")]]));
    expect(readFileSync(join(folder, "tags.ts"), "utf8")).toContain("after");
    expect(readdirSync(folder)).toEqual(["tags.ts"]);
  });
});

describe("objects of a later run", () => {
  it("replace a module that declares nothing else", () => {
    writeFileSync(join(folder, "tags.ts"), declaring("a", "b"));
    expect(placed("a", "b", "c")).toEqual({ written: ["tags a", "tags b", "tags c"], declared: [] });
  });

  it("go beside a module that declares what is in the stack already", () => {
    writeFileSync(join(folder, "tags.ts"), declaring("a", "b"));
    expect(placed("c")).toEqual({ written: ["tags-2 c"], declared: [] });
  });

  it("stay in the modules that declare them, so that none is declared twice", () => {
    writeFileSync(join(folder, "tags.ts"), declaring("a"));
    writeFileSync(join(folder, "tags-2.ts"), declaring("b"));
    expect(placed("a", "b", "c").written).toEqual(["tags a", "tags-2 b", "tags c"]);
  });

  it("are not declared twice where an edited module has them", () => {
    writeFileSync(join(folder, "tags.ts"), `${declaring("a")}// mine\n`);
    expect(placed("a", "c")).toEqual({ written: ["tags-2 c"], declared: ["a"] });
  });
});

describe("a folder", () => {
  it("gets a project if it has none, whose Pulumi.yaml comes last", () => {
    const files = projectFiles(folder, projectIn(folder), ["tags.ts"], { version: "1.0.0" });
    expect([...files.keys()].at(-1)).toBe("Pulumi.yaml");
    expect(files.get("index.ts")).toContain('import "./tags";');
  });

  it.each([
    ["{}", 'import "./thousandeyes";'],
    ['{ "type": "module" }', 'import "./thousandeyes.js";'],
  ])("with a program of its own needs one line, package.json %s", (manifest, line) => {
    writeFileSync(join(folder, "package.json"), manifest);
    writeFileSync(join(folder, "Pulumi.yaml"), "name: shop\n");
    writeFileSync(join(folder, "index.ts"), "// mine\n");
    const project = projectIn(folder);
    expect(project.missingImport).toEqual({ file: "index.ts", line });
    expect([...projectFiles(folder, project, ["tags.ts"], { version: "1.0.0" }).keys()]).toEqual(["thousandeyes.ts"]);
    writeFileSync(join(folder, "index.ts"), `// mine\n${line}\n`);
    expect(projectIn(folder).missingImport).toBeUndefined();
  });
});
