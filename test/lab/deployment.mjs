// A stack with its own account, on an emulator in this process.
import { newStack } from "./stack.mjs";

/**
 * @typedef {import("./stack.mjs").StackOptions & { emulator?: import("../../emulator/index.js").EmulatorOptions }} DeploymentOptions
 */

/**
 * @param {DeploymentOptions} options `program`: the code after the imports of `te` and `pulumi`
 * @param {Pick<typeof import("../../emulator/index.js"), "createEmulator" | "listen">} library the emulator, built or
 *   from its sources
 */
export async function newDeployment(options, { createEmulator, listen }) {
  const { program, language = "js", env = {}, emulator: settings, ...rest } = options;
  // The rate limit has its own tests: here it is off.
  const emulator = createEmulator({ rateLimit: 1_000_000, ...settings });
  const server = await listen(emulator);
  /** @type {Record<string, string>} */
  const environment = { TE_TOKEN: "token-of-the-environment", TE_API_ENDPOINT: server.url, ...env };
  const stack = await newStack({ ...rest, language, program: withImports(program, language), env: environment });
  return {
    ...stack,
    emulator,
    url: server.url,
    env: environment,
    write: (/** @type {string} */ source) => stack.write(withImports(source, language)),
    async remove() {
      await stack.remove();
      await server.close();
    },
  };
}

const withImports = (/** @type {string} */ program, /** @type {string} */ language) =>
  language === "js"
    ? `const pulumi = require("@pulumi/pulumi");\nconst te = require("pulumi-thousandeyes");\n${program}`
    : `import * as pulumi from "@pulumi/pulumi";\nimport * as te from "pulumi-thousandeyes";\n${program}`;

/** Args of an HTTP server test that do not matter for a test. */
export const site = `{ url: "https://www.example.com/", interval: 300, agents: ["3"], alertRules: [] }`;
