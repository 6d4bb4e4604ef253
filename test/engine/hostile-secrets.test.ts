import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Deployment, newDeployment } from "./deployment";
import { newTranscript } from "./transcript";

const names = ["password", "certificate", "body", "headers", "inner", "credential", "token"];
const secret = (name: string) => `s3cret-${name}-nobody-sees`;
const [password, certificate, body, headers, inner, credential, token] = names.map(secret);

const program = (interval: number) => `
new te.HttpServerTest("site", {
  url: "https://www.example.com", interval: ${interval}, agents: ["3"], alertRules: [], enabled: false,
  authType: "oauth", username: "u", password: "${password}", clientCertificate: "${certificate}",
  oAuth: { testUrl: "https://a.test", requestMethod: "post", postBody: "${body}", headers: "${headers}", password: "${inner}" },
});
new te.Credential("login", { value: "${credential}" });
`;

/** An API that repeats in its errors what it was sent. */
const repeating = (status: number, ...sent: string[]) => {
  const texts = [...sent, "token"].map(secret);
  return { status, body: { title: "Not this", detail: texts.join(" "), errors: texts } };
};
const ofTests = ["password", "certificate", "body", "headers", "inner"];

describe("the debug log, the output and the state", () => {
  let stack: Deployment;
  const { texts: printed, code: ran } = newTranscript();

  beforeAll(async () => {
    stack = await newDeployment({
      warm: true,
      program: program(300),
      env: { TE_TOKEN: String(token), TE_DEBUG: "on" },
    });
  });
  afterAll(() => stack?.remove());

  const failing = (method: string, status: number) => {
    stack.emulator.fault({ method, path: "/v7/tests", effect: repeating(status, ...ofTests) });
    stack.emulator.fault({ method, path: "/v7/credentials", effect: repeating(status, "credential") });
  };

  it.each([
    ["refuses a create", "POST", 400],
    ["breaks off after a create", "POST", 500],
    ["refuses what comes after it", "PUT", 400],
  ])("are filled by an API that %s and repeats what it was sent", async (_what, method, status) => {
    failing(method, status);
    expect(await ran(stack.up())).not.toBe(0);
    stack.emulator.clearFaults();
  });

  it("tell each call in a line when it works, and no more of it", async () => {
    expect(await ran(stack.up())).toBe(0);
    expect(await ran(stack.refresh())).toBe(0);
    expect(await ran(stack.preview("--diff", "--refresh"))).toBe(0);
    expect(printed.join("\n")).toMatch(
      /thousandeyes: PUT \/v7\/tests\/http-server\/\d+\S* 200 in \d+ ms, \d+ calls left/,
    );
  });

  it("tell no more of it when Node itself is asked to tell what it does", async () => {
    await stack.write(program(60));
    stack.env.NODE_DEBUG = "http,https,net,tls,fetch,undici";
    expect(await ran(stack.up())).toBe(0);
    stack.env.NODE_DEBUG = "";
  });

  it("hold no secret anywhere", async () => {
    printed.push((await stack.export()).stdout);
    failing("DELETE", 400);
    expect(await ran(stack.destroy())).not.toBe(0);
    stack.emulator.clearFaults();
    expect(await ran(stack.destroy())).toBe(0);
    expect(names.filter((name) => printed.some((text) => text.includes(secret(name))))).toEqual([]);
  });
});
