import type { Interfaces } from "./walk.d.mts";

export function readSources(
  root: string,
  vendor?: "thousandeyes" | "acs-monitor",
): {
  interfaces: Interfaces;
  classes: ReadonlyMap<string, { readonly args: string }>;
};
