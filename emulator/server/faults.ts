import type { Effect } from "./effects";

/** A fault applies to matching calls until it is cleared or has happened `times` times. */
export interface Fault {
  method?: string;
  /** A prefix of the path, with the base path. */
  path?: string;
  times?: number;
  effect: Effect;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The effect of the oldest matching fault, counted down. */
  take(method: string, path: string): Effect | undefined;
}

export function createFaults(): Faults {
  let faults: Fault[] = [];
  const fits = (fault: Fault, method: string, path: string) =>
    (fault.method === undefined || fault.method.toUpperCase() === method) &&
    (fault.path === undefined || path.startsWith(fault.path)) &&
    (fault.times === undefined || fault.times > 0);
  return {
    add: (fault) => {
      faults.push({ ...fault });
    },
    clear: () => {
      faults = [];
    },
    take(method, path) {
      const fault = faults.find((one) => fits(one, method, path));
      if (fault?.times !== undefined) fault.times -= 1;
      return fault?.effect;
    },
  };
}
