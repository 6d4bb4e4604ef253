import type { Fields, Variants } from "../../provider/core/field";
import type { Interfaces } from "./walk.d.mts";

export function membersOf(
  definition: { readonly fields: Fields; readonly variants?: Variants },
  interfaces: Interfaces,
  args: string,
): { readonly name: string; readonly words: readonly string[]; readonly fields: Fields }[];
