import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { prepareFolder } from "../../cli/import/prepare-folder";
import { newProject, projectIn } from "../../cli/import/project";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

describe("before an account is read, a folder", () => {
  it.each([
    ["python", { "Pulumi.yaml": "name: shop\nruntime: python\n" }],
    ["go", { "Pulumi.yaml": "name: shop\nruntime:\n  name: go\n  options: {}\n" }],
    ["yaml", { "Pulumi.yml": "runtime: yaml # simple\nname: shop\n" }],
    ["dotnet", { "Pulumi.yaml": '{"name":"shop","runtime":{"name":"dotnet"}}' }],
  ])("with a project in %s is refused: the program is TypeScript", (language, files) => {
    write(files);
    expect(() => prepareFolder(folder)).toThrow(`has a Pulumi project in ${language}, and the program is TypeScript`);
  });

  it.each<Readonly<Record<string, string>>>([
    { "Pulumi.yaml": "name: shop\nruntime: nodejs\ndescription: once in python\n" },
    { "Pulumi.yaml": "name: shop\nruntime:\n  options: { typescript: true }\n  name: nodejs\n" },
    { "Pulumi.yaml": '{"name":"shop","runtime":"nodejs"}', "package.json": "{}", "tsconfig.json": "{}" },
    { "Pulumi.yml": "name: go\nruntime: bun\n" },
  ])("with a project %j is taken", (files) => {
    write(files);
    prepareFolder(folder);
  });

  it.each(["package.json", "tsconfig.json", ".gitignore"])(
    "with a %s of its user, and no project, is refused",
    (file) => {
      write({ [file]: "{}\n" });
      expect(() => prepareFolder(folder)).toThrow(`has ${file} already, which this command did not write`);
    },
  );

  it("with what an interrupted run wrote is taken, and loses what was unfinished", () => {
    write({ "tsconfig.json": newProject(folder, "1.0.0").get("tsconfig.json") ?? "", "tags.ts": "" });
    write({ ".thousandeyes-import.new": "half", "thousandeyes-import.json": "{}" });
    prepareFolder(folder);
    expect(readdirSync(folder)).toEqual(["tags.ts", "tsconfig.json"]);
  });

  it.each(["", "new/below"])("that cannot be written is refused: %j", (below) => {
    chmodSync(folder, 0o555);
    asAnyUser(() => expect(() => prepareFolder(join(folder, below))).toThrow("cannot be written (EACCES"));
  });

  it("below a file is refused", () => {
    write({ "notes.txt": "" });
    expect(() => prepareFolder(join(folder, "notes.txt", "below"))).toThrow("notes.txt is a file");
  });
});

/** The permissions of files do not hold for root. */
function asAnyUser(act: () => void): void {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe("the line that a program of its own needs", () => {
  it.each([
    ["src/index.ts", 'import "../thousandeyes";', { "Pulumi.yaml": "main: src/\n", "src/index.ts": "" }],
    ["app/main.ts", 'import "../thousandeyes";', { "Pulumi.yaml": "main: ./app/main.ts\n", "app/main.ts": "" }],
    ["index.js", 'require("./thousandeyes");', { "Pulumi.yaml": "", "index.js": "" }],
    ["index.ts", 'import "./thousandeyes";', { "Pulumi.yml": "", "index.ts": '// import "./thousandeyes";\n' }],
    [
      "index.js",
      'import "./thousandeyes.js";',
      { "Pulumi.yaml": "", "index.js": "", "package.json": '{"type":"module"}' },
    ],
  ])("in %s is %s", (file, line, files: Readonly<Record<string, string>>) => {
    write(files);
    expect(projectIn(folder).missingImport).toEqual({ file, line });
    write({ [file]: `"use strict";\n${line}\n` });
    expect(projectIn(folder).missingImport).toBeUndefined();
  });
});
