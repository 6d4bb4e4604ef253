import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lived } from "../contract/programs";
import { changes, type Deployment, newDeployment } from "./deployment";

/** Several customers had the same idea for a name. */
const apart = (name: unknown, line: number) => `${name} ${line}`;
const wanted = lived.map(({ kind, inputs: { testName, ruleName, ...inputs }, line }) => [
  kind,
  `line-${line}`,
  {
    ...inputs,
    ...(testName ? { testName: apart(testName, line) } : {}),
    ...(ruleName ? { ruleName: apart(ruleName, line) } : {}),
  },
]);

describe("what customers wrote, with the real engine", () => {
  let stack: Deployment;
  beforeAll(async () => {
    stack = await newDeployment({
      program: `for (const [kind, name, args] of ${JSON.stringify(wanted)}) new te[kind](name, args);`,
    });
  });
  afterAll(() => stack?.remove());

  it("is deployed, stays as it is, is no drift, and goes", async () => {
    const up = await stack.up();
    expect(up.output).toContain(`+ ${wanted.length + 1} created`);
    expect(changes((await stack.previewJson("--refresh")).plan)).toEqual({});
    expect(await stack.destroy()).toMatchObject({ code: 0 });
  });
});
