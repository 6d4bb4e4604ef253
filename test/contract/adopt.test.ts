import { describe, expect, it } from "vitest";
import type { Definition } from "../../provider/core/define";
import type { Field, Fields } from "../../provider/core/field";
import { isJsonObject, type JsonObject } from "../../provider/core/json";
import { caseOf } from "../kinds/every";
import { plain } from "../kinds/resource";
import type { Sample } from "../kinds/sample";
import { kindsOfAll } from "../kinds/vendors";

/** An input that an update changes, the one with the name where there is one: tags have a key, users an address. */
function changed({ nameInput, fields }: Definition, name: string): JsonObject {
  const input = [nameInput ?? "", "key", "email"].find((one) => fields[one] && !fields[one].replaceOnChange);
  if (input) return { [input]: `${name}@example.com` };
  const others: JsonObject = { value: 7, expirationDate: "2027-01-31T00:00:00Z", flagEnabled: false };
  const change = Object.fromEntries(Object.entries(others).filter(([one]) => fields[one]));
  // Where every change replaces, any shows it.
  return nameInput && Object.keys(change).length === 0 ? { [nameInput]: name } : change;
}

/** A quota has no PUT: assigning it again changes it. */
const isCreate = ({ method, path }: { method: string; path: string }) =>
  method === "POST" && !path.includes("login") && !path.endsWith("/assign");

const adoptable = kindsOfAll.filter(({ definition }) => definition.adopt);

/** Whether the API shows the object at its path. */
const isThere =
  ({ path }: Sample): NonNullable<Sample["exists"]> =>
  async (get, id) => {
    const answer = await get(path(id)).catch((error: Error) => error);
    if (answer instanceof Error) expect(answer.message).toContain("404");
    return !(answer instanceof Error);
  };

const NONE: JsonObject = {};

/** True if the args set what the API never returns, at any depth of objects. */
const setsHidden = (fields: Fields, args: JsonObject): boolean =>
  Object.entries(args).some(
    ([name, value]) => fields[name]?.writeOnly || (isJsonObject(value) && setsHidden(fields[name]?.keys ?? {}, value)),
  );

describe.each(adoptable)("an adopted $kind", ({ kind, definition, sample, vendor }) => {
  const { newWorld, newProcess, resource } = vendor;

  /** An object that nobody manages. */
  async function found(args: JsonObject) {
    const made = resource(kind);
    await made.create(args);
    newProcess();
    return made.id;
  }

  it("keeps its id, gets every field of the program, and shows no difference", async () => {
    for (const name of Object.keys(definition.fields)) {
      if ((definition.fields[name] as Field).replaceOnChange) continue;
      const { refs, emulator } = await newWorld();
      const { without, with: wanted } = caseOf(definition, sample, refs, name);
      if (!without) continue;
      const adopt = await found(without);
      emulator.clearCalls();
      const made = resource(kind);
      await made.create({ ...wanted, adopt });
      expect(made.id, name).toBe(adopt);
      expect(emulator.calls().filter(isCreate), name).toEqual([]);
      expect((await made.refresh()).inputs, name).toEqual(plain(made.inputs));
      expect(await made.provider.diff(made.id, made.outs, made.inputs), name).toMatchObject({ replaces: [] });
    }
  });

  it("that is as the program says is not written, unless the API never returns a part of it", async () => {
    const { refs, emulator } = await newWorld();
    const adopt = await found(sample.minimal(refs));
    emulator.clearCalls();
    await resource(kind).create({ ...sample.minimal(refs), adopt });
    const writes = emulator.calls().filter(({ method }) => method === "PUT" || method === "PATCH");
    const isHidden = setsHidden(definition.fields, sample.minimal(refs));
    expect(writes).toHaveLength(isHidden ? 1 : 0);
  });

  it("has the same inputs whether `adopt` stays, goes, changes or is unknown", async () => {
    const { refs } = await newWorld();
    const args = sample.minimal(refs);
    const adopt = await found(args);
    const made = resource(kind);
    await made.create({ ...args, adopt });
    newProcess();
    for (const later of [{ adopt }, NONE, { adopt: "other" }, { adopt: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" }]) {
      expect(await made.checked({ ...args, ...later })).toEqual(made.inputs);
    }
    await made.delete();
    newProcess();
    const another = { ...args, ...changed(definition, "another") };
    const created = resource(kind);
    await created.create(another);
    expect(await created.checked({ ...another, adopt: created.id })).toEqual(created.inputs);
  });

  it("is not deleted by the resource that had it, once renamed", async () => {
    const { refs, get } = await newWorld();
    const args = sample.minimal(refs);
    const old = resource(kind);
    await old.create(args);
    newProcess();
    const renamed = resource(kind);
    await renamed.create({ ...args, adopt: old.id });
    await old.provider.delete(old.id, old.outs);
    const exists = sample.exists ?? isThere(sample);
    expect(await exists(get, renamed.id)).toBe(true);
    await renamed.delete();
    expect(await exists(get, renamed.id)).toBe(false);
  });

  it("must exist: the error names the input and the id, and nothing is created", async () => {
    const { refs, emulator } = await newWorld();
    const adopt = definition.kind === "Tag" ? "00000000-0000-4000-8000-000000000000" : "281474976000000";
    await expect(resource(kind).create({ ...sample.minimal(refs), adopt })).rejects.toThrow(
      `adopt: there is no ${kind} with the id ${adopt}`,
    );
    expect(emulator.calls().filter(({ method, path }) => method !== "GET" && !path.includes("login"))).toEqual([]);
  });

  it("leaves no state behind if the update fails, and is adopted by the next deployment", async () => {
    const { refs, emulator } = await newWorld();
    const minimal = sample.minimal(refs);
    const adopt = await found(minimal);
    const change = changed(definition, "renamed");
    const args = { ...minimal, ...change, adopt };
    for (const method of ["PUT", "PATCH", ...(sample.exists ? ["POST"] : [])]) {
      emulator.fault({ method, effect: { status: 400, body: { title: "No" } } });
    }
    const error = await resource(kind)
      .create(args)
      .catch((one: Error) => one);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toHaveProperty("id");
    // Where nothing can be updated, no update can fail: the object is refused instead.
    if (Object.keys(change).every((name) => definition.fields[name]?.replaceOnChange)) {
      expect((error as Error).message).toContain("which cannot be changed");
      return;
    }
    emulator.clearFaults();
    newProcess();
    const made = resource(kind);
    await made.create(args);
    expect(made.id).toBe(adopt);
    expect(made.outs).toMatchObject(change);
  });
});

it.each(kindsOfAll.filter(({ definition }) => !definition.adopt))(
  "$kind takes over what exists, and refuses `adopt`",
  async ({ kind, sample, vendor }) => {
    const { refs } = await vendor.newWorld();
    await expect(vendor.resource(kind).checked({ ...sample.minimal(refs), adopt: "1" })).rejects.toThrow(
      `adopt: is not for ${kind}, which takes over what exists. Remove it.`,
    );
  },
);
