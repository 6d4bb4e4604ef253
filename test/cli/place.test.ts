import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { newWorkspace, workspaceOf } from "../../cli/engine/place";

const root = mkdtempSync(join(tmpdir(), "place-"));
afterAll(() => rmSync(root, { recursive: true }));

it("the project of a folder is looked for upwards, as the engine does: its settings say whose account it is", () => {
  const project = join(root, "project");
  mkdirSync(join(project, "src", "inner"), { recursive: true });
  writeFileSync(join(project, "Pulumi.yml"), "name: shop\n");
  for (const cwd of [project, join(project, "src"), join(project, "src", "inner")]) {
    expect(workspaceOf({ cwd }).cwd).toBe(project);
  }
  expect(workspaceOf({ cwd: root }).cwd).toBe(root);
  // Else the settings of the project would answer for a name that was misspelt.
  expect(workspaceOf({ cwd: join(project, "scr") }).cwd).toBe(join(project, "scr"));
});

it("a folder that an import writes becomes a project of its own, also inside another one", () => {
  const project = join(root, "outer");
  mkdirSync(join(project, "moved-in"), { recursive: true });
  writeFileSync(join(project, "Pulumi.yaml"), "name: shop\n");
  expect(newWorkspace(join(project, "moved-in"), { stack: "dev" })).toMatchObject({
    cwd: join(project, "moved-in"),
    stack: "dev",
  });
});
