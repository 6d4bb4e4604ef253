import { vi } from "vitest";

// Every command starts the engine and a few Node processes: two seconds on a good day.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

export { newStack } from "../lab/stack.mjs";

// biome-ignore lint/suspicious/noExplicitAny: what the engine and the API print, of which each test knows the few keys it looks at; the engine publishes no types of it
export type Json = any;
