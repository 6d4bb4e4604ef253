import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What `Pulumi.yaml` says about a project. */
interface ProjectFile {
  /** Undefined if the file is no plain YAML. */
  readonly name?: string | undefined;
  /** `nodejs`; undefined if the file does not say it where people write it. */
  readonly runtime?: string | undefined;
  /** The folder or file of the program, relative to the project. */
  readonly main?: string | undefined;
  /** The folder of the stacks' configuration, relative to the project. */
  readonly configFolder?: string | undefined;
}

const pathIn = (folder: string) =>
  ["Pulumi.yaml", "Pulumi.yml"].map((name) => join(folder, name)).find((path) => existsSync(path));

/** The folder of the project that a folder is in, as the engine looks for it: upwards. The folder itself if it is in none. */
export function projectFolder(folder: string): string {
  let at = folder;
  while (!pathIn(at) && dirname(at) !== at) at = dirname(at);
  return pathIn(at) ? at : folder;
}

/** The project of a folder; undefined if there is none. */
export function projectFile(folder: string): ProjectFile | undefined {
  const file = pathIn(folder);
  if (file === undefined) return undefined;
  const text = readFileSync(file, "utf8");
  return {
    // In JSON the runtime may have a name before.
    name: /^name[ \t]*:[ \t]*["']?([^\s"'#]+)/m.exec(text)?.[1],
    runtime: scalarAt("runtime", text, "name"),
    main: scalarAt("main", text),
    configFolder: scalarAt("stackConfigDir", text) ?? scalarAt("config", text),
  };
}

/** What is wrong with a folder that is in no project. */
export const noProject = (folder: string): string => `There is no Pulumi project in ${folder}, nor above it.`;

/** A top-level scalar in YAML, or in JSON, which is YAML too; `inner`: it may be a mapping with this key first. */
function scalarAt(key: string, text: string, inner?: string): string | undefined {
  const quoted = (name: string) => `["']?${name}["']?[ \\t]*:`;
  const mapping = inner ? `(?:\\s*\\{?\\s*${quoted(inner)})?` : "";
  const found = new RegExp(`(?:^|^\\s*\\{\\s*|[{,]\\s*)${quoted(key)}${mapping}[ \\t]*["']?([^\\s"',{}#]+)`, "m").exec(
    text,
  );
  return found?.[1];
}
