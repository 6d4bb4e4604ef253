/** A behaviour that can be switched off by its number, to prove that a test fails without it. */
export interface Rule {
  id: string;
  about: string;
}

export type IsRuleOn = (id: string) => boolean;

/** True if a rule is enforced. An unknown number is a mistake in the code or in `rulesOff`, and an error. */
export function createRuleSwitch(rules: readonly Rule[], off: readonly string[]): IsRuleOn {
  const known = new Set(rules.map(({ id }) => id));
  const unknown = off.filter((id) => !known.has(id));
  if (unknown.length > 0) throw new TypeError(`the emulator has no rule ${unknown.join(", ")}`);
  return (id) => {
    if (!known.has(id)) throw new TypeError(`the emulator has no rule ${id}`);
    return !off.includes(id);
  };
}
