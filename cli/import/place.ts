import type { Declared } from "./declare";
import type { OwnModule } from "./own-modules";

export interface Placed {
  /** Modules of earlier runs that stay as they are. */
  readonly lasting: readonly OwnModule[];
  /** Objects to write, with the modules they go to. */
  readonly written: readonly Declared[];
  /** Objects that modules of an earlier run declare: they are not written again. */
  readonly declared: readonly Declared[];
}

/**
 * Finds a module for each object. A module of an earlier run is replaced only if nobody has edited it and all that it
 * declares is written again; else new objects go to a module beside it.
 */
export function place(objects: readonly Declared[], own: readonly OwnModule[]): Placed {
  const names = new Set(objects.map(nameOf));
  const stays = ({ isEdited, declared }: OwnModule) => isEdited || [...declared].some((one) => !names.has(one));
  // A module that declares nothing has sets of agents, which the others use.
  const lasting = own.filter((one) => stays(one) || (one.declared.size === 0 && own.some(stays)));
  const isDeclared = (one: Declared) => lasting.some(({ declared }) => declared.has(nameOf(one)));
  const isTaken = (module: string) => lasting.some((one) => one.module === module);
  const free = (module: string, number = 1): string => {
    const name = number === 1 ? module : `${module}-${number}`;
    return isTaken(name) ? free(module, number + 1) : name;
  };
  return {
    lasting,
    written: objects.filter((one) => !isDeclared(one)).map((one) => ({ ...one, module: free(one.module) })),
    declared: objects.filter(isDeclared),
  };
}

const nameOf = ({ definition, logicalName }: Declared) => `${definition.kind} ${logicalName}`;
