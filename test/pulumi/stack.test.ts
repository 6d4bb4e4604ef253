import * as pulumi from "@pulumi/pulumi";
import { beforeAll, describe, expect, it } from "vitest";
import { Tag } from "../../provider";

const args = { key: "k", value: "v", objectType: "test" as const };

function stackOf(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    return (error as Error).stack ?? "";
  }
  throw new Error("nothing was thrown");
}

describe("the stack of an error that is thrown while a resource is registered", () => {
  beforeAll(() =>
    pulumi.runtime.setMocks({ newResource: ({ inputs }) => ({ id: "1", state: inputs }), call: () => ({}) }),
  );

  it("has the program's line", () => {
    const stack = stackOf(function theProgram() {
      return new Tag("", args);
    });
    expect(stack).toContain("Missing resource name");
    expect(stack).toContain("theProgram");
  });

  it("has the line in a transformation that threw it, and the program's", () => {
    function transformation(): never {
      throw new TypeError("no such thing");
    }
    const stack = stackOf(function theProgram() {
      return new Tag("t", args, { transformations: [transformation] });
    });
    expect(stack).toMatch(/no such thing\n.* transformation [\s\S]*theProgram/);
  });

  it("is as deep as before afterwards", () => {
    const { stackTraceLimit } = Error;
    stackOf(() => new Tag("", args));
    new Tag("t", args);
    expect(Error.stackTraceLimit).toBe(stackTraceLimit);
  });
});
