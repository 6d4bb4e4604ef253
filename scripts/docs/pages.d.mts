import type { Definition } from "../../provider/core/define";

interface OfVendor {
  registry: readonly Definition[];
  settings: Readonly<Record<string, { config: string; env: string; fallback?: string }>>;
}

export function makePages(
  root: string,
  tables: {
    thousandeyes: OfVendor & { metrics: Readonly<Record<string, readonly (readonly (string | undefined)[])[]>> };
    acsMonitor: OfVendor & { rules: readonly { readonly id: string; readonly about: string }[] };
  },
): { pages: Map<string, string>; readme: string; problems: string[] };
