import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const program = `
const pulumi = require("@pulumi/pulumi");
pulumi.runtime.setMocks({ newResource() { throw new Error("not today"); }, call: ({ inputs }) => inputs });
const te = require("pulumi-thousandeyes");
function declareSite() {
  new te.HttpServerTest("site", { url: "https://www.example.com", interval: 300, agents: ["3"] });
}
declareSite();
`;

it("the error of a refused registration points to the line of the program, though its stack is cut", () => {
  const { stderr } = spawnSync(process.execPath, ["-e", program], { cwd: "examples/quickstart", encoding: "utf8" });
  expect(stderr).toContain("failed to register new resource site");
  expect(stderr).toContain("at declareSite");
});
