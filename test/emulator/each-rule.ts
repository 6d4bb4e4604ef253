import { expect, it } from "vitest";
import type { Rule } from "../../emulator";

/** Asks the emulator something that only one rule answers like this. */
export interface Probe<Client, Options> {
  ask: (client: Client) => Promise<unknown>;
  expect: unknown;
  options?: Options;
}

/** Two tests for each rule: its probe finds it, and misses it when it is switched off. */
export function holdsEachRule<Client, Options extends { rulesOff?: string[] }>(
  rules: readonly Rule[],
  probes: Readonly<Record<string, Probe<Client, Options>>>,
  start: (options: Options | { rulesOff: string[] } | undefined) => Client,
): void {
  for (const { id, about } of rules) {
    it(`${id} ${about}`, async () => {
      const probe = probes[id];
      expect(probe, `${id} has no probe`).toBeDefined();
      expect(await probe?.ask(start(probe.options))).toEqual(probe?.expect);
    });

    it(`${id} is missed when it is switched off`, async () => {
      const probe = probes[id];
      const off = start({ ...probe?.options, rulesOff: [id] });
      const answer = await probe?.ask(off).catch((error: unknown) => error);
      expect(answer).not.toEqual(probe?.expect);
    });
  }
}
