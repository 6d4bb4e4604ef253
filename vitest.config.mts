import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/lab/longest-first.mjs";

/** Suites that start processes of their own: long, and not more at once than two cores bear. */
const processes = [
  "test/browser/**/*.test.ts",
  "test/engine/**/*.test.ts",
  "test/host/**/*.test.ts",
  "test/package/**/*.test.ts",
];

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: processes,
          setupFiles: ["test/setup.ts"],
          maxWorkers: 2,
          // Laws and matrices are long; on a busy machine longer.
          testTimeout: 60_000,
          environment: "node",
          restoreMocks: true,
          unstubGlobals: true,
          unstubEnvs: true,
        },
      },
      {
        test: {
          name: "engine",
          include: processes,
          pool: "forks",
          env: { NODE_OPTIONS: `--require "${join(import.meta.dirname, "test/lab/compile-cache.cjs")}"` },
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          environment: "node",
          restoreMocks: true,
          // After the quick ones: they leave no core to spare.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
