import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Deployment, newDeployment } from "./deployment";

const program = (secret: string) => `
new te.HttpServerTest("site", {
  url: "https://www.example.com", interval: 300, agents: ["3"], alertRules: [],
  customHeaders: { root: { Key: pulumi.secret("${secret}") } },
});
new te.AlertRule("slow", {
  alertType: "http-server", expression: "((responseTime >= 500 ms))", minimumSources: 1,
  roundsViolatingOutOf: 1, roundsViolatingRequired: 1,
  notifications: { email: { recipients: ["a@example.com"], message: pulumi.secret("${secret}") } },
});
`;

describe("a text inside an object that the program marks as a secret", () => {
  let stack: Deployment;
  const [before, after] = ["s3cret-nested-before", "s3cret-nested-after"];

  beforeAll(async () => {
    stack = await newDeployment({ warm: true, program: program(before) });
    expect((await stack.up()).code).toBe(0);
  });
  afterAll(() => stack?.remove());

  it("stays ciphertext in the state after an answer once lacked it, where the engine forgets the mark", async () => {
    await stack.write(program(after));
    stack.emulator.fault({ effect: { omit: ["customHeaders", "notifications"] } });
    expect((await stack.up("--continue-on-error")).code).not.toBe(0);
    stack.emulator.clearFaults();
    expect((await stack.up("--refresh")).code).toBe(0);
    const { stdout } = await stack.export();
    expect(stdout).not.toContain(after);
    expect(stdout).not.toContain(before);
    expect((await stack.preview("--expect-no-changes")).code).toBe(0);
  });
});
