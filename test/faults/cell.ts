import type { Definition } from "../../provider/core/define";
import type { JsonObject } from "../../provider/core/json";
import type { Sample } from "../kinds/sample";
import type { Vendor } from "../kinds/vendor";
import type { AnyAccount } from "./any-account";
import { CONFIRMED } from "./by-hand";
import { argsOf } from "./cases";
import { faults } from "./faults";
import { differences } from "./snapshot";
import { type Declared, newStack, type Stack } from "./stack";

export const OPERATIONS = ["create", "read", "update", "delete"] as const;
export type Operation = (typeof OPERATIONS)[number];

export interface Kind {
  readonly kind: string;
  readonly definition: Definition;
  readonly sample: Sample;
  readonly vendor: Pick<Vendor, "newAccount">;
}

/** Which calls of a step meet the fault: one of them, or all from that one on. */
export interface Where {
  readonly from: number;
  readonly lasting: boolean;
}

export interface Outcome {
  /** The step itself succeeded; it failed and one `up` repaired it; or the name is refused with its id. */
  readonly how: "held" | "repaired" | "refused";
  readonly calls: number;
  /** What is wrong with it; empty where it is as promised. */
  readonly wrong: readonly string[];
}

/** A step that is about to be run, and what is to be there after it. */
async function scene({ kind, definition, sample, vendor }: Kind, operation: Operation) {
  const account = await vendor.newAccount();
  const { before, after } = argsOf(definition, sample, account.refs);
  const program = (args: JsonObject): Declared[] => [{ name: "it", kind, args: () => args }];
  const stack = newStack(account);
  if (operation !== "create") await stack.up(program(operation === "update" ? before : after));
  const goal = operation === "delete" ? [] : program(after);
  const step = () => (operation === "read" ? stack.refresh() : stack.up(goal));
  return { account, stack, goal, step };
}

/** What a step costs and leaves behind when nothing goes wrong. */
export async function clean(kind: Kind, operation: Operation) {
  const { account, step } = await scene(kind, operation);
  account.weather();
  await step();
  return { calls: account.calls(), there: await account.snapshot.take() };
}

/** A step under a fault; then the fault is over, and one `up` must bring about what a clean run does. */
export async function run(kind: Kind, operation: Operation, fault: string, where: Where): Promise<Outcome> {
  const { account, stack, goal, step } = await scene(kind, operation);
  const said: string[] = account.said;
  account.weather((number) =>
    number === where.from || (where.lasting && number > where.from) ? faults[fault] : undefined,
  );
  const failure = await attempt(step, said);
  const calls = account.calls();
  account.weather();
  // What a caller gave up on may still come about before somebody runs it again.
  await account.time.sleep(60_000);

  let how: Outcome["how"] = failure ? "repaired" : "held";
  let again = await attempt(() => stack.up(goal), said);
  const wrong: string[] = [];
  const refused = /exists already \(id (\S+)\)/.exec(again?.message ?? "");
  if (refused && operation === "create") {
    how = "refused";
    if (!/ `adopt: "/.test(again?.message ?? "")) wrong.push("the refusal does not say what to do");
    await account.by("DELETE", `${kind.sample.path(String(refused[1]))}?${CONFIRMED}`);
    again = await attempt(() => stack.up(goal), said);
  }
  if (again) wrong.push(`up after the fault: ${again.message}`);
  else wrong.push(...(await verdict(kind, operation, account, stack, goal)));
  wrong.push(...leaks(definitionSecrets(kind, account), said));
  return { how, calls, wrong };
}

async function verdict(kind: Kind, operation: Operation, account: AnyAccount, stack: Stack, goal: Declared[]) {
  const shown = await stack.preview(goal);
  const there = await account.snapshot.take();
  return [
    ...shown.map((change) => `the next preview shows ${change}`),
    ...differences(there, await goalOf(kind, operation)),
  ];
}

/** By the sample, which is of one kind of one vendor. */
const goals = new Map<Sample, Map<Operation, Promise<readonly string[]>>>();
function goalOf(kind: Kind, operation: Operation): Promise<readonly string[]> {
  const ofKind = goals.get(kind.sample) ?? new Map<Operation, Promise<readonly string[]>>();
  const known = ofKind.get(operation) ?? clean(kind, operation).then(({ there }) => there);
  goals.set(kind.sample, ofKind.set(operation, known));
  return known;
}

async function attempt(work: () => Promise<unknown>, said: string[]): Promise<Error | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    const { message, stack = "" } = error as Error;
    said.push(message, stack);
    return error as Error;
  }
}

/** All that must not be said: the credentials, and the secrets of the args. */
function definitionSecrets({ definition, sample }: Kind, { refs, secrets }: AnyAccount): string[] {
  const texts = JSON.stringify(argsOf(definition, sample, refs).after).match(/s3cret[\w-]*/g) ?? [];
  return [...secrets, ...texts];
}

const leaks = (secrets: string[], said: string[]) =>
  secrets.filter((secret) => said.some((text) => text.includes(secret))).map((secret) => `said the secret ${secret}`);
