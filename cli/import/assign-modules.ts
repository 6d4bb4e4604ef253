import type { Declared } from "./declare";
import type { GeneratedModule } from "./generated-modules";

export interface Assigned {
  /** Objects to write, with the modules they go to. */
  readonly toWrite: readonly Declared[];
  /** Objects that modules of an earlier run declare: they are not written again. */
  readonly declared: readonly Declared[];
  /** Whether a module of an earlier run has this name and stays as it is. */
  readonly isTaken: (module: string) => boolean;
}

/**
 * Finds a module for each object. A module of an earlier run is replaced only if nobody has edited it and all that it
 * declares is written again; else new objects go to a module beside it. An object stays in the module that declares it:
 * a module that stays behind would declare it once more.
 */
export function assignModules(objects: readonly Declared[], earlier: readonly GeneratedModule[]): Assigned {
  const names = new Set(objects.map(nameOf));
  const stays = ({ isEdited, declared }: GeneratedModule) => isEdited || [...declared].some((one) => !names.has(one));
  // A module that declares nothing has sets of agents, which the others use.
  const kept = earlier.filter((one) => stays(one) || (one.declared.size === 0 && earlier.some(stays)));
  const isDeclared = (one: Declared) => kept.some(({ declared }) => declared.has(nameOf(one)));
  const moduleBefore = (one: Declared) => earlier.find(({ declared }) => declared.has(nameOf(one)))?.name;
  const isTaken = (module: string) => kept.some(({ name }) => name === module);
  return {
    toWrite: objects
      .filter((one) => !isDeclared(one))
      .map((one) => ({ ...one, module: moduleBefore(one) ?? freeModule(one.module, isTaken) })),
    declared: objects.filter(isDeclared),
    isTaken,
  };
}

/** The first of `tags`, `tags-2`, `tags-3` that is not taken. */
export function freeModule(wanted: string, isTaken: (module: string) => boolean, number = 1): string {
  const module = number === 1 ? wanted : `${wanted}-${number}`;
  return isTaken(module) ? freeModule(wanted, isTaken, number + 1) : module;
}

const nameOf = ({ definition, logicalName }: Declared) => `${definition.kind} ${logicalName}`;
