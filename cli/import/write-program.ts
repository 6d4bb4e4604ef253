import { existsSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../../provider/version";
import { assignModules } from "./assign-modules";
import type { Declared } from "./declare";
import { withHeader, writeFiles } from "./generated-file";
import { generatedModules } from "./generated-modules";
import type { ObjectNames } from "./object-names";
import { programOf } from "./program";
import { type Project, projectFiles, projectIn } from "./project";
import type { Secret } from "./secrets";
import type { ImportSource } from "./sources/source";

/** What was written, and what it needs. */
export interface WrittenProgram {
  /** Relative to the folder. */
  readonly files: string[];
  readonly secrets: readonly Secret[];
  /** The keys of the configuration that modules of earlier runs require. */
  readonly earlierSecrets: readonly string[];
  readonly missingImport?: Project["missingImport"];
  /** Whether the command wrote the whole project. */
  readonly isNew: boolean;
}

/**
 * Writes the objects as modules into the folder, and a project around them if there is none. `entry`: the module that
 * imports all others, where the command did not write the project.
 */
export function writeProgram(
  folder: string,
  objects: readonly Declared[],
  objectNames: ObjectNames,
  { entry, command }: Pick<ImportSource, "entry" | "command"> = { entry: "thousandeyes", command: "import" },
): WrittenProgram {
  const project = projectIn(folder, entry);
  const earlier = generatedModules(folder);
  const { toWrite, declared, isTaken } = assignModules(objects, earlier);
  const { modules, scripts } = programOf(toWrite, objectNames, { isEsm: project.isEsm, isTaken });
  // Keys and texts of secrets are the same whether an object is written now or was before.
  const { secrets } = programOf([...toWrite, ...declared], objectNames);
  const texts = [...modules].map(([file, text]) => [file, withHeader(text, command)] as const);
  const names = [...modules.keys(), ...earlier.map(({ name }) => `${name}.ts`)];
  const around = modules.size
    ? projectFiles(folder, project, names, { version: VERSION, command })
    : new Map<string, string>();
  const files = new Map([...texts, ...scripts, ...around]);
  writeFiles(folder, files);
  return {
    files: [...files.keys()],
    secrets,
    earlierSecrets: earlier.flatMap((one) => one.secrets),
    isNew: !project.exists,
    // Without new modules, what somebody made of our `index.ts` has all that there is.
    ...((modules.size > 0 || existsSync(join(folder, project.entry))) &&
      project.missingImport && { missingImport: project.missingImport }),
  };
}
