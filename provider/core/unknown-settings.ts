import { didYouMean, isNear } from "./nearest";
import type { Vendor } from "./vendor";

interface UnknownSetting {
  readonly key: string;
  /** What is wrong with it. */
  readonly message: string;
  /** Whether it is near a setting. Any other key may be the program's own. */
  readonly isMisspelt: boolean;
}

/** The keys of a stack configuration that are in a vendor's namespace, and no setting of it. */
export function unknownSettings({ namespace, settings }: Vendor, keys: readonly string[]): UnknownSetting[] {
  const prefix = `${namespace}:`;
  const known = Object.values(settings).map(({ config }) => config.slice(prefix.length));
  return keys.flatMap((key) => {
    const name = key.slice(prefix.length);
    if (!key.startsWith(prefix) || known.includes(name)) return [];
    const what = `${key} in the stack configuration is no setting of this package: those of ${prefix} are ${known.join(", ")}.`;
    const isMisspelt = isNear(name, known);
    return [{ key, message: isMisspelt ? what + didYouMean(name, known) : what, isMisspelt }];
  });
}
