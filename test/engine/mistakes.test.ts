import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Deployment, newDeployment, site } from "./deployment";

describe("a resource with mistakes", () => {
  let stack: Deployment;
  let output: string;
  let code: number | null;

  beforeAll(async () => {
    stack = await newDeployment({
      program: `new te.HttpServerTest("site", {
        url: "www.example.com", intervall: 300, interval: 301, agents: ["Singapore"],
        username: "u", password: 12345678, clientCertificate: pulumi.secret(["top-secret"]),
        oAuth: { passwort: "wrong-key-secret", postBody: { a: "nested-secret" } },
      });`,
    });
    ({ code, output } = await stack.preview());
  });
  afterAll(() => stack?.remove());

  it("fails in preview, before any call", () => {
    expect(code).not.toBe(0);
    expect(stack.emulator.calls()).toEqual([]);
  });

  it.each([
    ["a field that is misspelt", `intervall: is not a known property. Did you mean "interval"`],
    ["a value the API has not", "interval: 301 is not one of 60, 120, 300, 600, 900, 1800, 3600. Did you mean 300?"],
    ["an id that is not digits", "agents[0]: is not an id. An id is a string of digits"],
    ["a misspelt field inside an object", `oAuth.passwort: is not a known property. Did you mean "password"`],
    ["a wrong type, inside an object", "oAuth.postBody: expects a string, got object"],
    ["a secret of a wrong type", "password: expects a string, got number"],
  ])("is told of %s", (_what, message) => {
    expect(output.replaceAll(/\s+/g, " ")).toContain(message);
  });

  it("shows the value of no secret", () => {
    expect(output).not.toMatch(/12345678|top-secret|wrong-key-secret|nested-secret/);
  });

  it("cross-field rules are told too, once the fields are right", async () => {
    await stack.write(
      `new te.HttpServerTest("site", { ...${site}, useNtlm: true, networkMeasurements: false, numPathTraces: 3 });`,
    );
    const preview = await stack.preview();
    expect(preview.code).not.toBe(0);
    expect(preview.output).toMatch(/numPathTraces: has no effect while "networkMeasurements" is false/);
    expect(preview.output).toMatch(/useNtlm: needs "username" and "password" for NTLM/);
  });
});
