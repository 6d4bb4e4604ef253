import nock from "nock";
import { afterEach, beforeEach, vi } from "vitest";

// No unit suite speaks to anything but nock and the emulator in this very process.
nock.disableNetConnect();

// The user's own account and settings stay out of the tests.
beforeEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith("TE_")) vi.stubEnv(name, undefined);
});
afterEach(() => nock.cleanAll());
