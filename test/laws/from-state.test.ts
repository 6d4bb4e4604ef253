import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentOf } from "../../cli/drift/document";
import type { DriftReport } from "../../cli/drift/report";
import { driftDocument } from "../../cli/drift/schema";
import { parseState } from "../../cli/drift/state/read-state";
import { reportOnState } from "../../cli/drift/state/report-on-state";
import { equal, type JsonObject } from "../../provider/core/json";
import { everyKind, namedArgs } from "../kinds/every";
import { plain, type resourceOf } from "../kinds/resource";
import { unsealed } from "../kinds/unsealed";
import { newProcess, newWorld, resource, type World } from "../kinds/world";
import { deleteByHand, editByHand } from "./change-by-hand";
import { exported } from "./exported";
import { runs } from "./program";

type Kind = (typeof everyKind)[number];

const RUNS = 260;
const OWN_GROUP = "281474976710706";
/** R216: no call changes or deletes an emulated device. */
const UNCHANGEABLE = ["EmulatedDevice"];

interface Wanted {
  readonly one: Kind;
  /** Which of its samples it begins as. */
  readonly start: number;
  /** In another account group than the token's own. */
  readonly isElsewhere: boolean;
  readonly byHand: "edited" | "deleted" | "left alone";
}

interface InStack extends Wanted {
  readonly name: string;
  readonly made: ReturnType<typeof resourceOf>;
}

const anyObject: fc.Arbitrary<Wanted> = fc.record({
  one: fc.constantFrom(...everyKind),
  start: fc.nat(99),
  isElsewhere: fc.boolean(),
  byHand: fc.constantFrom("edited", "edited", "edited", "deleted", "left alone"),
});
const anyStack = fc.record({ objects: fc.array(anyObject, { minLength: 1, maxLength: 5 }), seed: fc.nat() });

describe("drift --from-state", () => {
  it("finds what a refresh and a preview of the same program find, for any account and any edits", {
    timeout: 300_000,
  }, async () => {
    const seen = { deployed: new Set<string>(), drifted: new Set<string>(), found: 0, deleted: 0, elsewhere: 0 };
    let run = 0;
    const law = fc.asyncProperty(anyStack, async ({ objects, seed }) => {
      // Every kind has its turn.
      const one = everyKind[run++ % everyKind.length] as Kind;
      const wanted = objects.map((object, index) => (index === 0 ? { ...object, one } : object));
      const world = await newWorld();
      const stack = await deployed(world, wanted);
      const text = exported(stack.map(({ one: { kind }, name, made }) => ({ kind, name, ...stored(made) })));
      await changeByHand(world, stack, seed);

      const report = await drift(text);
      const changes = await Promise.all(stack.map(changeOf));
      expect(changesIn(report)).toEqual(changes.filter((text) => text !== undefined).sort());
      expect(report.unchanged).toHaveLength(stack.length - report.drifted.length);
      expect(driftDocument.safeParse(documentOf(report)).error).toBeUndefined();
      expect(JSON.stringify(documentOf(report))).not.toContain("s3cret");

      for (const {
        one: { kind },
        made,
      } of stack) {
        seen.deployed.add(kind);
        if (![undefined, OWN_GROUP].includes(made.outs.aid as string)) seen.elsewhere++;
      }
      for (const { kind, status } of report.drifted) {
        seen.drifted.add(kind);
        seen.found++;
        if (status === "deleted") seen.deleted++;
      }
    });
    await fc.assert(law, { ...runs(RUNS), endOnFailure: true });
    const lacking = (kinds: Set<string>) => everyKind.map(({ kind }) => kind).filter((kind) => !kinds.has(kind));
    expect([lacking(seen.deployed), lacking(seen.drifted)]).toEqual([[], UNCHANGEABLE]);
    // Or too little happened to prove anything.
    expect(Math.min(seen.found / 4, seen.deleted, seen.elsewhere)).toBeGreaterThan(50);
  });
});

/** Without what the account has already, or refuses. */
async function deployed(world: World, wanted: readonly Wanted[]): Promise<InStack[]> {
  const stack: InStack[] = [];
  for (const [index, object] of wanted.entries()) {
    const made = await deploy(world, object, `n${index}`);
    if (made) stack.push({ ...object, name: `n${index}`, made });
  }
  return stack;
}

async function deploy({ refs }: World, { one, start, isElsewhere }: Wanted, name: string) {
  const { kind, definition, sample } = one;
  const minimal = { ...sample.minimal(refs), ...namedArgs(one, name) };
  const elsewhere: JsonObject =
    isElsewhere && definition.fields.accountGroupId ? { accountGroupId: refs.groups[0] } : {};
  const starts = [minimal, ...sample.full(refs)];
  const args = { ...starts[start % starts.length], ...namedArgs(one, name), ...elsewhere };
  // What a sample refers to may be in the own account group only.
  for (const candidate of [args, { ...minimal, ...elsewhere }, minimal]) {
    newProcess();
    const made = resource(kind);
    const isMade = await made.create(candidate).then(
      () => true,
      () => false,
    );
    if (isMade) return made;
  }
  return undefined;
}

const stored = ({ id, inputs, outs }: InStack["made"]) => ({ id, inputs, outs });

async function changeByHand(world: World, stack: readonly InStack[], seed: number): Promise<void> {
  for (const [index, { one, made, byHand }] of stack.entries()) {
    newProcess();
    const managed = { kind: one.kind, ...stored(made) };
    if (byHand === "deleted") await deleteByHand(world.by, managed);
    if (byHand === "edited") await editByHand(made.provider, world.refs, managed, (seed % 1e6) + index);
  }
}

const drift = (text: string): Promise<DriftReport> =>
  reportOnState(parseState(text), {
    env: { TE_TOKEN: "token", TE_PACING: "off", TE_API_ENDPOINT: "https://from-state.test/v7" },
    config: {},
    log: () => {},
  });

const changesIn = ({ drifted, undeployed }: DriftReport): string[] =>
  [...drifted, ...undeployed]
    .map(({ kind, name, status, properties }) => {
      const names = new Set(properties.map(({ path }) => path.split(/[.[]/)[0]));
      return `${status} ${kind} ${name}: ${[...names].sort()}`;
    })
    .sort();

/** The same, as these laws know the engine: a refresh, then a check of what the program said. */
async function changeOf({ one: { kind }, name, made }: InStack): Promise<string | undefined> {
  newProcess("single");
  const declared = plain(made.inputs);
  const read = await made.refresh();
  if (read.id === undefined) return `deleted ${kind} ${name}: `;
  const found = read.inputs as JsonObject;
  const { inputs } = await made.provider.check(found, declared);
  const wanted = unsealed(inputs);
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(found)])].sort();
  const differing = names.filter((key) => !equal(wanted[key], found[key]));
  return differing.length ? `edited ${kind} ${name}: ${differing}` : undefined;
}
