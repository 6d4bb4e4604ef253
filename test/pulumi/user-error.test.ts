import * as pulumi from "@pulumi/pulumi";
import { describe, expect, it } from "vitest";
import { userError } from "../../provider/pulumi/user-error";

describe("an error for people", () => {
  it("keeps its text through a copy, as test runners and workers make them", () => {
    expect(structuredClone(userError("no such agent")).message).toBe("no such agent");
  });

  it.each([
    ["what it is", (error: Error) => pulumi.RunError.isInstance(error)],
    ["for its stack", (error: Error) => error.stack],
  ])("has its own text again when Pulumi asks %s, whatever the resources that wait for it wrote in front", (_, ask) => {
    const error = userError("no such agent");
    for (const _resource of [1, 2, 3]) error.message = `error serializing property "agents": ${error.message}`;
    expect(ask(error)).toBeDefined();
    expect(error.message).toBe("no such agent");
  });

  it("has no stack to be painted", () => {
    expect(userError("no such agent").stack).toBe("");
  });
});
