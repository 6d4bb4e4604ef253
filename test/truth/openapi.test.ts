import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { registry } from "../../provider/thousandeyes/registry";
import { samples } from "../kinds/samples";
import { hasDocument, isShared, readDefaults, readDocument } from "./document";
import { exceptions } from "./exceptions";
import { type Table, type Tables, tableOf } from "./table";

const frozen = (name: string) => join(__dirname, "fixtures", `${name}.jsonl`);
const lines = (tables: Tables) =>
  Object.entries(tables)
    .map(([kind, table]) => `${JSON.stringify({ kind, table })}\n`)
    .join("");
const read = (name: string): Record<string, Table | undefined> =>
  Object.fromEntries(
    readFileSync(frozen(name), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .map(({ kind, table }) => [kind, table]),
  );

// The vendor's document is no part of the project: where it is not at hand, what was kept of it is all there is.
// When it is not: `npm run truth -- path/to/openapi.yaml`, and look at what changed.
describe("what is kept here of the API's document", () => {
  it.runIf(hasDocument)(
    "is what the document says",
    async () => await expect(lines(readDocument())).toMatchFileSnapshot(frozen("document")),
  );
  it.runIf(isShared)(
    "is what the live API chose",
    async () => await expect(lines(readDefaults())).toMatchFileSnapshot(frozen("defaults")),
  );
});

/** The names in two tables whose types differ, each with both. */
const differences = (document: Partial<Table>, ours: Table) =>
  [...new Set([...Object.keys(document), ...Object.keys(ours)])]
    .filter((name) => document[name] !== ours[name])
    .map((name) => `  ${name}: ${document[name] ?? "not"} in the document, ${ours[name] ?? "not"} in our table`);

describe("the fields of every kind", () => {
  const document = read("document");
  const notInputs = Object.entries(samples).flatMap(([kind, sample]) =>
    Object.entries(sample.notInputs ?? {}).map(([field, why]) => ({ kind, field, why })),
  );

  it.each(registry)("$kind are those of the document, but for the listed exceptions", ({ kind, fields }) => {
    const { accountGroupId: _places, timeouts: _waits, ...rest } = fields;
    const how = "`npm run truth -- path/to/openapi.yaml` writes it from the vendor's document";
    expect(document[kind], `${kind} has no line in test/truth/fixtures/document.jsonl: ${how}`).toBeDefined();
    const out = notInputs.filter((one) => one.kind === kind).map(({ field }) => field);
    const isOut = (name: string) => out.some((field) => name === field || name.startsWith(`${field}.`));
    const said: Record<string, string | undefined> = Object.fromEntries(
      Object.entries(document[kind] ?? {}).filter(([name]) => !isOut(name)),
    );
    for (const { field, kinds, ours } of exceptions) if (kinds.includes(kind)) said[field] = ours;
    const differing = differences(said as Partial<Table>, tableOf(rest));
    const mend =
      "mend the field, or say why: in `notInputs` of its sample, if programs do not set it, else in test/truth/exceptions.ts";
    expect(differing, `${kind} differs from the document:\n${differing.join("\n")}\n${mend}`).toEqual([]);
  });

  it.each(notInputs)("$kind has no input for $field, which the document has: $why", ({ kind, field }) => {
    expect(document[kind]?.[field]).toBeDefined();
  });

  it.each(exceptions)(
    "$field is an exception where it is listed as one: $why",
    ({ field, kinds, document: said, ours }) => {
      expect(said).not.toBe(ours);
      for (const kind of kinds) expect(document[kind]?.[field], kind).toBe(said);
    },
  );
});

describe("R061, R080, R081, R101: the default of every field", () => {
  const chosen = read("defaults");

  it.each(registry.filter(({ kind }) => chosen[kind]))("of $kind is what the live API chose", ({ kind, fields }) => {
    for (const [name, value] of Object.entries(chosen[kind] as Table)) {
      const field = fields[name];
      // What belongs to the server when it is not set has no default.
      if (!field || field.optionalComputed || value === null) continue;
      expect(field.default, name).toEqual(field.read(value));
    }
  });
});
