import nock from "nock";
import { afterEach, beforeEach, vi } from "vitest";

// No unit suite speaks to anything but nock and the emulator in this very process.
nock.disableNetConnect();

// The user's own account and settings stay out of the tests.
beforeEach(() => {
  for (const name of ["TE_TOKEN", "TE_AID", "TE_API_ENDPOINT", "TE_TIMEOUT"]) vi.stubEnv(name, undefined);
});
afterEach(() => nock.cleanAll());
