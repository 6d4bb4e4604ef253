import type { Definition } from "../../provider/core/define";

export function makePages(
  root: string,
  tables: {
    registry: readonly Definition[];
    settings: Readonly<Record<string, { config: string; env: string; fallback?: string }>>;
    metrics: Readonly<Record<string, readonly (readonly (string | undefined)[])[]>>;
  },
): { pages: Map<string, string>; readme: string; problems: string[] };
