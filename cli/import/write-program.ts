import { VERSION } from "../../provider/version";
import type { Declared } from "./declare";
import type { Names } from "./names-of";
import { ownModules } from "./own-modules";
import { place } from "./place";
import { programOf } from "./program";
import { type Project, projectFiles, projectIn } from "./project";
import type { Secret } from "./secrets";
import { withHeader, writeFiles } from "./written";

/** What was written, and what it needs. */
export interface WrittenProgram {
  /** Relative to the folder. */
  readonly files: string[];
  readonly secrets: readonly Secret[];
  /** The keys of the configuration that modules of earlier runs require. */
  readonly earlierSecrets: readonly string[];
  readonly missing?: Project["missing"];
  /** Whether the whole project is ours. */
  readonly isNew: boolean;
}

/** Writes the objects as modules into the folder, and a project around them if there is none. */
export function writeProgram(folder: string, objects: readonly Declared[], names: Names): WrittenProgram {
  const project = projectIn(folder);
  const own = ownModules(folder);
  const { lasting, written, declared } = place(objects, own);
  const isTaken = (module: string) => lasting.some((one) => one.module === module);
  const { modules, scripts } = programOf(written, names, { isEsm: project.isEsm, isTaken });
  // Keys and texts of secrets are the same whether an object is written now or was before.
  const { secrets } = programOf([...written, ...declared], names);
  const texts = [...modules].map(([file, text]) => [file, withHeader(text)] as const);
  const around = modules.size ? projectFiles(folder, project, [...modules.keys()], VERSION) : new Map<string, string>();
  const files = new Map([...texts, ...scripts, ...around]);
  writeFiles(folder, files);
  return {
    files: [...files.keys()],
    secrets,
    earlierSecrets: own.flatMap((one) => one.secrets),
    isNew: !project.exists,
    ...(project.missing && { missing: project.missing }),
  };
}
