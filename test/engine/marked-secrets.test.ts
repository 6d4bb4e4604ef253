import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Deployment, newDeployment } from "./deployment";
import { newTranscript } from "./transcript";

/** Texts that only the program marks as secrets, in fields that are none: the provider gets them in clear. */
const names = ["url", "header", "custom", "step", "stepHeader", "stepBody", "mail", "script", "description"];
const secret = (name: string) => `s3cret-${name}-nobody-sees`;
const marked = (name: string, before = "", after = "") =>
  `pulumi.interpolate\`${before}\${pulumi.secret("${secret(name)}")}${after}\``;

const test = `interval: 300, agents: ["3"], alertRules: []`;
const program = `
new te.HttpServerTest("site", {
  ${test}, url: ${marked("url", "https://user:", "@www.example.com")}, description: ${marked("description")},
  headers: [${marked("header", "Authorization: Bearer ")}], customHeaders: { all: { "X-Key": ${marked("custom")} } },
});
new te.ApiTest("api", {
  ${test}, url: "https://www.example.com",
  requests: [{ name: "one", url: "https://www.example.com", method: "post", body: ${marked("stepBody", "token=")},
    headers: [{ key: "Authorization", value: ${marked("stepHeader", "Bearer ")} }],
    variables: [{ name: "v", value: ${marked("step")} }] }],
});
new te.WebTransactionTest("shop", { ${test}, url: "https://www.example.com", transactionScript: ${marked("script", "login('", "')")} });
new te.AlertRule("slow", {
  alertType: "http-server", expression: "((responseTime >= 500 ms))", minimumSources: 1,
  roundsViolatingOutOf: 1, roundsViolatingRequired: 1,
  notifications: { email: { recipients: ["a@example.com"], message: ${marked("mail")} } },
});
`;
/** The same where each is refused in the preview. */
const malformed = [
  `new te.HttpServerTest("site", {
  ${test}, url: ${marked("url", "https://user:", "@a b")}, description: [${marked("description")}],
  headers: [${marked("header", "Authorization Bearer ")}], customHeaders: { every: { "X-Key": ${marked("custom")} } },
});`,
  `new te.ApiTest("api", {
  ${test}, url: "https://www.example.com", requests: [{ name: "one", url: ${marked("step", "htps:/")}, body: { a: ${marked("stepBody")} }, headers: ${marked("stepHeader")} }],
});`,
  `new te.WebTransactionTest("shop", { ${test}, url: ${marked("script", "ftp://")}, transactionScript: "x" });`,
  `new te.AlertRule("slow", { alertType: "http-server", expression: "((responseTime", notifications: { email: ${marked("mail")} } });`,
];

/** What the API may repeat of an object is what it was sent for it. */
const OWN = {
  "/v7/tests/http-server": ["url", "header", "custom", "description"],
  "/v7/tests/api": ["step", "stepHeader", "stepBody"],
  "/v7/tests/web-transactions": ["script"],
  "/v7/alerts": ["mail"],
};

/** Where Pulumi itself writes down, on the verbose level, what its engine, SDK and plugins send each other. */
const OF_PULUMI =
  /^(\{"time":.*?"msg":"|I\d{4} .*?\] )(eventSink::Debug\(<\{%reset%\}>)?((Unm|M)arshaling property for RPC\[|RegisterResource RPC )/;

describe("what only the program marks as a secret stands in no output, state or line of ours in a log", () => {
  let stack: Deployment;
  const { texts: printed, code: ran } = newTranscript();

  beforeAll(async () => {
    stack = await newDeployment({ warm: true, program: malformed[0] as string, env: { TE_DEBUG: "on" } });
  });
  afterAll(() => stack?.remove());

  it("when the preview refuses it", async () => {
    for (const refused of malformed) {
      await stack.write(refused);
      expect(await ran(stack.preview())).not.toBe(0);
    }
    expect(printed.join("")).toContain("headers[0]: is not a header");
    await stack.write(program);
  });

  it("when the API answers with 400 and repeats it", async () => {
    for (const [path, own] of Object.entries(OWN)) {
      const texts = own.map(secret);
      const errors = [...texts.map(encodeURIComponent), ...texts.map((text) => `...${text.slice(4)}`)];
      const body = { title: texts.join(" "), detail: JSON.stringify(texts), errors };
      stack.emulator.fault({ method: "POST", path, effect: { status: 400, body } });
    }
    expect(await ran(stack.up("--continue-on-error"))).not.toBe(0);
    expect(printed.at(-1)).toContain("answered 400");
    stack.emulator.clearFaults();
  });

  it("when the API drops it in silence, in the errors that the state keeps", async () => {
    const omit = ["headers", "customHeaders", "description", "url", "requests", "transactionScript", "notifications"];
    stack.emulator.fault({ effect: { omit } });
    expect(await ran(stack.up("--continue-on-error"))).not.toBe(0);
    printed.push((await stack.export()).stdout);
    expect(printed.at(-1)).toContain("dropped this field");
    stack.emulator.clearFaults();
  });

  it("when it works, and is refreshed", async () => {
    expect(await ran(stack.up())).toBe(0);
    expect(await ran(stack.refresh())).toBe(0);
    printed.push((await stack.export()).stdout);
  });

  it("when Pulumi logs all it does, in any line but those of its own calls", async () => {
    await stack.write(program.replaceAll("https://www.example.com", "https://www2.example.com"));
    const { code, output } = await stack.up("--logtostderr", "--logflow", "-v=9");
    expect(code).toBe(0);
    const lines = output.split("\n");
    expect(lines.some((line) => /^ *thousandeyes: (POST|PUT) \/v7\/tests/.test(line))).toBe(true);
    expect(lines.filter((line) => OF_PULUMI.test(line) && line.includes("nobody-sees"))).not.toEqual([]);
    printed.push(lines.filter((line) => !OF_PULUMI.test(line)).join("\n"));
  });

  it("at all", () => {
    const leaks = names.filter((name) => printed.some((text) => text.includes(secret(name))));
    expect(leaks).toEqual([]);
    expect(printed.findIndex((text) => text.includes("nobody-sees"))).toBe(-1);
  });
});
