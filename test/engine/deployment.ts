import { createEmulator, type EmulatorOptions, listen } from "../../emulator";
import { type Json, newStack, type StackOptions } from "./harness";

interface DeploymentOptions extends Omit<StackOptions, "program"> {
  /** What stands after `te` and `pulumi` are there. */
  program: string;
  emulator?: EmulatorOptions;
}

/** A program deployed with the real engine to an account of its own. */
export async function newDeployment({ program, env = {}, emulator: options, ...rest }: DeploymentOptions) {
  // The rate limit has its own tests: here nothing waits for it.
  const emulator = createEmulator({ rateLimit: 1_000_000, ...options });
  const server = await listen(emulator);
  const language = rest.language ?? "js";
  const environment = { TE_TOKEN: "token-of-the-environment", TE_API_ENDPOINT: server.url, ...env };
  const stack = await newStack({ ...rest, program: withImports(program, language), env: environment });

  return {
    ...stack,
    emulator,
    url: server.url,
    /** Read by every command: what is changed here holds from the next one on. */
    env: environment as Record<string, string>,
    write: (source: string) => stack.write(withImports(source, language)),

    /** A call past Pulumi, as the web interface makes them. Throws unless it is answered with 2xx. */
    async byHand(method: string, path: string, body?: object): Promise<Json> {
      const init = {
        method,
        headers: { authorization: "Bearer by-hand" },
        ...(body && { body: JSON.stringify(body) }),
      };
      const response = await emulator.fetch(server.url + path, init);
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
      return text ? JSON.parse(text) : undefined;
    },

    /** Runs a command and tells the calls it made: `PUT /tests/http-server/17`. */
    async callsOf<T>(command: () => Promise<T>): Promise<[T, string[]]> {
      emulator.clearCalls();
      const ran = await command();
      return [ran, emulator.calls().map(({ method, path }) => `${method} ${path.replace("/v7", "")}`)];
    },

    /** What the state holds of each resource, by its name. */
    async resources(): Promise<Record<string, Json>> {
      const { state } = await stack.export();
      const all: Json[] = state.deployment.resources ?? [];
      return Object.fromEntries(all.map((resource) => [resource.urn.split("::").at(-1), resource]));
    },

    /** What the program exports. */
    async outputs(): Promise<Json> {
      return JSON.parse((await stack.pulumi("stack", "output", "--json")).stdout);
    },

    async remove() {
      await stack.remove();
      await server.close();
    },
  };
}

export type Deployment = Awaited<ReturnType<typeof newDeployment>>;

/** A deployment whose program is up, and the ids of its resources, by their names. */
export async function deployed(options: DeploymentOptions) {
  const stack = await newDeployment(options);
  const { code, output } = await stack.up();
  if (code !== 0) {
    await stack.remove();
    throw new Error(`up ended with ${code}:\n${output}`);
  }
  const resources = Object.entries(await stack.resources());
  const ids: Record<string, string> = Object.fromEntries(resources.map(([name, { id }]) => [name, id]));
  return { ...stack, ids };
}

export type Deployed = Awaited<ReturnType<typeof deployed>>;

const withImports = (program: string, language: string) =>
  language === "js"
    ? `const pulumi = require("@pulumi/pulumi");\nconst te = require("pulumi-thousandeyes");\n${program}`
    : `import * as pulumi from "@pulumi/pulumi";\nimport * as te from "pulumi-thousandeyes";\n${program}`;

/** What a `preview --json` would do: `{ "update site": ["interval"] }`, each with the paths of its properties. */
export function changes(plan: Json): Record<string, string[]> {
  const steps: Json[] = plan.steps.filter(({ op }: Json) => !["same", "refresh", "read"].includes(op));
  return Object.fromEntries(
    steps.map(({ op, urn, detailedDiff }) => [
      `${op} ${urn.split("::").at(-1)}`,
      Object.keys(detailedDiff ?? {}).sort(),
    ]),
  );
}

/** The part of an HTTP server test that none of the tests is about. */
export const site = `{ url: "https://www.example.com/", interval: 300, agents: ["3"], alertRules: [] }`;
