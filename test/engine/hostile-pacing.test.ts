import { afterEach, describe, expect, it } from "vitest";
import { type Deployment, newDeployment, site } from "./deployment";

/** A minute of the live API, scaled to six seconds. */
const scaled = { rateLimit: 24, rateWindow: 6 };
const program = `for (let i = 0; i < 60; i++) new te.HttpServerTest("site-" + i, ${site});`;

let stack: Deployment;
afterEach(() => stack?.remove());

const refused = () => stack.emulator.calls().filter(({ status }) => status === 429).length;

describe("sixty tests and a budget of 24 calls in six seconds", () => {
  it("meet no 429 and cost a call each and a few", async () => {
    stack = await newDeployment({ program, emulator: scaled });
    const { code, output } = await stack.up();
    expect([code, refused()], output).toEqual([0, 0]);
    expect(stack.emulator.calls().length).toBeLessThanOrEqual(66);
    expect(output).toMatch(/the organisation's rate limit is used up; \d+ calls? waits? \d s\./);
  });

  it("run into 429s with pacing switched off, and are done all the same", async () => {
    stack = await newDeployment({ program, emulator: scaled, env: { TE_PACING: "off" } });
    expect(await stack.up("--parallel", "8")).toMatchObject({ code: 0 });
    expect(refused()).toBeGreaterThan(0);
  });

  it("are done beside somebody who takes half of the budget, with five 429s at the most", async () => {
    stack = await newDeployment({ program, emulator: scaled });
    let theirs = 0;
    const other = setInterval(() => {
      theirs++;
      void stack.emulator.fetch(`${stack.url}/agents`, { headers: { authorization: "Bearer somebody" } });
    }, 500);
    const { code, output } = await stack.up();
    clearInterval(other);
    expect(code, output).toBe(0);
    expect(theirs).toBeGreaterThan(20);
    const ours = stack.emulator.calls().filter(({ path, status }) => status === 429 && path !== "/v7/agents");
    expect(ours.length).toBeLessThanOrEqual(5);
  });
});
