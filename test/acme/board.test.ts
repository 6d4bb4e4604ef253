import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../provider/core/json";
import { runs } from "../laws/program";
import { newWorld, resource } from "./world";

const panel = (title: string, ...labels: string[]): Json => ({
  ...{ title, sort: "line" },
  cells: labels.map((label) => ({ label, unit: "ms" })),
});

/** The ids of panels and cells, by title and label. */
const idsOf = (board: JsonObject): Record<string, unknown> =>
  Object.fromEntries(
    (board.panels as JsonObject[]).flatMap(({ id, title, cells }) => [
      [String(title), id],
      ...(cells as JsonObject[]).map((cell) => [`${title}/${cell.label}`, cell.id]),
    ]),
  );

const anyPanels = fc
  .uniqueArray(
    fc.record({
      title: fc.constantFrom("A", "B", "C", "D"),
      labels: fc.uniqueArray(fc.constantFrom("x", "y", "z")),
    }),
    { selector: ({ title }) => title },
  )
  .map((all) => all.map(({ title, labels }) => panel(title, ...labels)));

describe("the children of a board", () => {
  it("keep their ids, two levels deep, whatever comes, goes and changes places", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyPanels, { minLength: 2, maxLength: 5 }), async ([first, ...steps]) => {
        const { get } = await newWorld();
        const board = resource("Board");
        await board.create({ title: "wall", panels: first as Json[] });
        let before = idsOf(await get(`/boards/${board.id}`));
        for (const panels of steps) {
          await board.update({ title: "wall", panels });
          const now = idsOf(await get(`/boards/${board.id}`));
          const stayed = Object.keys(now).filter((name) => name in before);
          expect(stayed.map((name) => now[name])).toEqual(stayed.map((name) => before[name]));
          const isNew = Object.keys(now).filter((name) => !(name in before));
          expect(isNew.filter((name) => Object.values(before).includes(now[name]))).toEqual([]);
          before = now;
        }
      }),
      runs(100),
    );
  });

  it("are no inputs by their ids, and replace the board where what cannot be changed changes", async () => {
    await newWorld();
    const board = resource("Board");
    await board.create({ title: "wall", panels: [panel("A", "x")] });
    const replaces = async (panels: Json) =>
      (await board.provider.diff(board.id, board.outs, await board.checked({ title: "wall", panels }))).replaces;
    expect(await replaces([{ ...(panel("A", "x") as JsonObject), sort: "bar" }])).toEqual(["panels"]);
    expect(await replaces([{ title: "A", sort: "line", cells: [{ label: "x", unit: "s" }] }])).toEqual(["panels"]);
    expect(await replaces([panel("B"), panel("A", "y", "x")])).toEqual([]);
    expect((await board.refresh()).inputs).toEqual({ title: "wall", panels: [panel("A", "x")] });
  });
});

describe("a login", () => {
  it("is renewed once where its token has expired, and no call is lost", async () => {
    const { emulator } = await newWorld();
    const note = resource("Note");
    await note.create({ name: "n" });
    for (let reads = 0; reads < 20; reads++) expect((await note.refresh()).id).toBe(note.id);
    expect(emulator.logins()).toBe(4);
  });

  it("says what the API refuses, by field", async () => {
    const { by } = await newWorld();
    const note = resource("Note");
    await note.create({ name: "n" });
    await by("POST", "/notes", { name: "taken" });
    await expect(note.provider.update(note.id, note.outs, { name: "taken" })).rejects.toThrow(
      "answered 422: name: has already been taken.",
    );
  });
});
