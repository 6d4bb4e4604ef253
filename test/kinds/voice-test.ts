import { minimalPair, onPair, pairValues, sameOnPair } from "./pair-parts";
import type { Sample } from "./sample";

export const voiceTest: Sample = {
  minimal: (refs) => ({ ...minimalPair(refs), testName: "voice" }),
  full: (refs) => [{ ...onPair(refs), codecId: "8", duration: 10, jitterBuffer: 100 }],
  same: sameOnPair,
  values: (refs) => ({ ...pairValues(refs), codecId: ["0", "8"] }),
  path: (id) => `/tests/voice/${id}`,
};
