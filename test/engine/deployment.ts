import * as library from "../../emulator";
import { apiClient } from "../lab/api-client.mjs";
import * as lab from "../lab/deployment.mjs";
import type { Json } from "./harness";

/** A program deployed with the real engine to an account of its own. */
export async function newDeployment(options: lab.DeploymentOptions) {
  const stack = await lab.newDeployment(options, library);
  const { emulator, url } = stack;
  return {
    ...stack,

    /** A call past Pulumi, as the web interface makes them. Throws unless it is answered with 2xx. */
    byHand: apiClient(url, "by-hand", emulator.fetch),

    /** Runs a command, and lists the calls it made: `PUT /tests/http-server/17`. */
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
  };
}

export type Deployment = Awaited<ReturnType<typeof newDeployment>>;

/** A deployment whose program is up, and the ids of its resources, by their names. */
export async function deployed(options: lab.DeploymentOptions) {
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

export { site } from "../lab/deployment.mjs";
export { changes } from "../lab/plan.mjs";
