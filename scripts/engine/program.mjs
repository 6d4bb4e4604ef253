// A program in a temporary folder, with this package installed, and the state and home of an engine beside it.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const repository = join(import.meta.dirname, "../..");

/** `files`: more of them beside the program's source, by name. */
export function makeProgram(source, files = {}) {
  const root = mkdtempSync(join(tmpdir(), "pulumi-thousandeyes-"));
  const program = join(root, "program");
  const ours = join(program, "node_modules/pulumi-thousandeyes");
  for (const folder of [join(root, "state"), join(root, "home"), ours, join(program, "node_modules/@pulumi")])
    mkdirSync(folder, { recursive: true });
  const written = {
    "Pulumi.yaml": "name: measured\nruntime: { name: nodejs, options: { typescript: false } }\n",
    "package.json": '{ "name": "measured", "private": true }',
    "index.js": source,
    ...files,
  };
  for (const [name, text] of Object.entries(written)) writeFileSync(join(program, name), text);
  symlinkSync(join(repository, "node_modules/@pulumi/pulumi"), join(program, "node_modules/@pulumi/pulumi"), "dir");
  symlinkSync(join(repository, "dist"), join(ours, "dist"), "dir");
  cpSync(join(repository, "package.json"), join(ours, "package.json"));
  return { root, program, remove: () => rmSync(root, { recursive: true, force: true }) };
}
