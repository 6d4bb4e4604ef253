import type { Handler } from "../../provider/core/handlers";
import type { JsonObject } from "../../provider/core/json";
import { unsealed } from "./unsealed";

/** Whether objects are read from lists, or each by a call of its own. */
export type Reads = "lists" | "single";

/** A resource of a kind as the engine drives it: check, then what the difference asks for, each deployment in a new process. */
export function resourceOf(provider: Handler, newProcess: () => void) {
  let id = "";
  let outs: JsonObject = {};
  let inputs: JsonObject = {};

  async function checked(args: JsonObject): Promise<JsonObject> {
    const { inputs: news, failures } = await provider.check(inputs, { ...args, __provider: "shim" });
    if (failures.length) throw new Error(failures.map(({ reason }) => reason).join("\n"));
    return unsealed(news);
  }

  return {
    provider,
    get id() {
      return id;
    },
    get outs() {
      return outs;
    },
    get inputs() {
      return inputs;
    },
    checked,
    async create(args: JsonObject) {
      const news = await checked(args);
      ({ id, outs } = await provider.create(news));
      inputs = news;
      return outs;
    },
    async update(args: JsonObject) {
      newProcess();
      const news = await checked(args);
      ({ outs } = await provider.update(id, { ...outs, __provider: "shim" }, news));
      inputs = news;
      return outs;
    },
    /** Takes over what a failed call left in the state. */
    adopt(partial: { id: string; properties: JsonObject }) {
      ({ id, properties: outs } = partial);
    },
    /** What the API tells now goes into the state, as after `pulumi refresh`. */
    async refresh() {
      const read: { id?: string; props?: JsonObject; inputs?: JsonObject } = await provider.read(id, outs);
      if (read.id === undefined) return read;
      outs = read.props as JsonObject;
      const found = unsealed(read.inputs as JsonObject);
      inputs = { ...found, __provider: "shim" };
      return { ...read, inputs: found };
    },
    delete() {
      newProcess();
      return provider.delete(id, outs);
    },
  };
}

/** Without what Pulumi adds. */
export const plain = ({ __provider, ...values }: JsonObject): JsonObject => values;
