import type { Interfaces } from "./walk.d.mts";

export function readSources(root: string): {
  interfaces: Interfaces;
  classes: ReadonlyMap<string, { readonly args: string }>;
};
