import { diff } from "../../provider/core/diff";
import { equal, type JsonObject } from "../../provider/core/json";
import { lifecycle } from "../../provider/core/lifecycle";
import { PartialFailure } from "../../provider/core/partial-failure";
import { plain } from "../kinds/world";
import type { AnyAccount } from "./any-account";

/** One resource of a program; its args may refer to the ids of those before it. */
export interface Declared {
  readonly name: string;
  readonly kind: string;
  readonly args: (id: (name: string) => string) => JsonObject;
}

export interface Stored {
  readonly kind: string;
  readonly id: string;
  readonly inputs: JsonObject;
  readonly outs: JsonObject;
  /** The last step did not bring it about in full. */
  readonly unfinished: boolean;
}

/**
 * The engine as far as a provider sees it: a step that fails keeps the old state, one that fails in part stores what was
 * observed, and nothing follows after a failure.
 *
 * @param order Names of resources, those that others refer to first.
 */
export function newStack(account: AnyAccount, order: readonly string[] = []) {
  const state = new Map<string, Stored>();
  /** Replaced already, and still to be deleted. */
  const doomed: Stored[] = [];
  let connect = account.newProcess();

  const { definitionOf } = account;
  const steps = (kind: string) => lifecycle(definitionOf(kind), () => connect());
  const idOf = (name: string) => state.get(name)?.id ?? "";

  async function checked({ kind, args }: Declared, before?: Stored): Promise<JsonObject> {
    const { inputs, failures } = await steps(kind).check(before?.inputs ?? {}, { ...args(idOf), __provider: "shim" });
    if (failures.length) throw new Error(failures.map(({ reason }) => reason).join("\n"));
    return inputs;
  }

  /** Runs a step and keeps of it what the engine would keep. */
  async function keep(
    name: string,
    kind: string,
    inputs: JsonObject,
    step: () => Promise<{ id: string; outs: JsonObject }>,
  ) {
    try {
      state.set(name, { kind, inputs, unfinished: false, ...(await step()) });
    } catch (error) {
      if (error instanceof PartialFailure) {
        state.set(name, { kind, id: error.id, inputs, outs: error.properties, unfinished: true });
      }
      throw error;
    }
  }

  async function remove({ kind, id, outs }: Stored): Promise<void> {
    await steps(kind).delete(id, outs);
  }

  async function bring(declared: Declared): Promise<void> {
    const { name, kind } = declared;
    const before = state.get(name);
    const inputs = await checked(declared, before);
    const create = () => keep(name, kind, inputs, () => steps(kind).create(inputs));
    if (!before) return create();
    if (equal(before.inputs, inputs) && !before.unfinished) return;
    const { replaces, deleteBeforeReplace } = diff(definitionOf(kind), before.outs, inputs);
    if (replaces.length === 0) {
      const { id, outs } = before;
      return keep(name, kind, inputs, async () => ({ id, ...(await steps(kind).update(id, outs, inputs)) }));
    }
    if (deleteBeforeReplace) {
      await remove(before);
      state.delete(name);
      return create();
    }
    await create();
    doomed.push(before);
  }

  return {
    state,
    /** A new process, as each command of Pulumi starts one. */
    async up(program: readonly Declared[]): Promise<void> {
      connect = account.newProcess();
      for (const declared of program) await bring(declared);
      while (doomed[0]) await remove(doomed[0]).then(() => doomed.shift());
      const kept = program.map(({ name }) => name);
      const leaving = [...state].sort(([a], [b]) => order.indexOf(b) - order.indexOf(a));
      for (const [name, stored] of leaving) {
        if (kept.includes(name)) continue;
        await remove(stored);
        state.delete(name);
      }
    },

    async refresh(): Promise<void> {
      connect = account.newProcess();
      for (const [name, stored] of state) {
        const read: { id?: string; props?: JsonObject; inputs?: JsonObject } = await steps(stored.kind).read(
          stored.id,
          stored.outs,
        );
        if (read.id === undefined) state.delete(name);
        else {
          const inputs = { ...(read.inputs as JsonObject), __provider: "shim" };
          state.set(name, { ...stored, outs: read.props as JsonObject, inputs });
        }
      }
    },

    /** What a `preview --refresh` would show: the names of resources it would touch, each with what differs. */
    async preview(program: readonly Declared[]): Promise<string[]> {
      await this.refresh();
      const found: string[] = [...state.keys()]
        .filter((name) => !program.some((one) => one.name === name))
        .map((name) => `- ${name}`);
      for (const declared of program) {
        const before = state.get(declared.name);
        const wanted = plain(await checked(declared, before));
        if (!before) found.push(`+ ${declared.name}`);
        else {
          const now = plain(before.inputs);
          const names = [...new Set([...Object.keys(wanted), ...Object.keys(now)])];
          const differing = names.filter((key) => !equal(wanted[key] ?? null, now[key] ?? null));
          if (differing.length || before.unfinished) found.push(`~ ${declared.name}: ${differing.join(", ")}`);
        }
      }
      return found;
    },
  };
}

export type Stack = ReturnType<typeof newStack>;
