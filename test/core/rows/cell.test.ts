import { describe, expect, it } from "vitest";
import { list, map, object, oneOf, set, shorthand, text } from "../../../provider/core/fields";
import { boolean, integer } from "../../../provider/core/fields/scalars";
import { isEmptyCell, readCell } from "../../../provider/core/rows/cell";

const seat = object<{ row: string; count?: number; open?: boolean }>({
  row: text(),
  count: integer(1),
  open: boolean(),
});
const date = { ...text({ refuse: (value) => (/^\d{4}-\d\d-\d\d$/.test(value) ? undefined : "is no date.") }) };
const why: string[] = [];
const read = (...[field, cell]: [Parameters<typeof readCell>[0], unknown]) =>
  readCell(field, cell, (one) => why.push(one));

describe("a cell becomes what its field expects", () => {
  it.each([
    ["a number", integer(0), " +7 ", 7],
    ["true or false", boolean(), "Yes", true],
    ["a word", oneOf("high", "low"), " HIGH ", "HIGH"],
    ["a text, with its blanks", text(), " 7 ", " 7 "],
    ["a list", list(integer(0)), "1; 2;", [1, 2]],
    ["a list, one element a line", list(text()), "a; b\r\nc\n", ["a; b", "c"]],
    ["a list of one", set(text()), "a", ["a"]],
    ["a list in JSON", set(text()), '["a;b", 3]', ["a;b", "3"]],
    ["an empty list in JSON", set(text()), " [] ", []],
    ["a list that begins with a bracket", list(text()), "[2001:db8::1]:53;a", ["[2001:db8::1]:53", "a"]],
    ["a map", map(integer(0)), "a=1; b = 2", { a: 1, b: 2 }],
    ["a map whose values have an equals sign", map(text()), "a=b=c", { a: "b=c" }],
    ["an object", seat, "row=1;count=2;open=no", { row: "1", count: 2, open: false }],
    ["an object in JSON", seat, '{"row": 1, "count": "2"}', { row: "1", count: 2 }],
    ["a short form", shorthand(seat, "row"), "1", "1"],
    ["a short form as a number", list(shorthand(seat, "row")), [1, "2"], ["1", "2"]],
    ["a list as a number", set(text()), 7, ["7"]],
    ["an id that is too large for a number, in BigInt", text(), 12345678901234567890n, "12345678901234567890"],
    ["a date", date, new Date("2027-01-02T00:00:00Z"), "2027-01-02"],
    ["a date and time", text(), new Date("2027-01-02T03:04:05Z"), "2027-01-02T03:04:05Z"],
  ])("%s", (_what, field, cell, value) => {
    why.length = 0;
    expect(read(field as never, cell)).toEqual(value);
    expect(why).toEqual([]);
  });

  it.each([
    ["a number with a unit or a fraction", integer(0), ["5 min", "1,000", "1.5", "2.8E+14", "0x10"]],
    ["a flag in another language", boolean(), ["vrai", "constructor"]],
    ["a number that has lost digits", text(), [2 ** 60, 1.5]],
    ["a value of another type", integer(0), [true, [1], new Map()]],
  ])("and %s stays as it is, so that check refuses it", (_what, field, cells) => {
    for (const cell of cells) expect(read(field as never, cell)).toEqual(cell);
  });

  it("and what looks like JSON and is none, or like a map and is none, is refused", () => {
    why.length = 0;
    for (const cell of ["[a]", '["a"']) read(list(text()), cell);
    for (const cell of ["{a}", "a", "a=1;a=2"]) read(map(text()), cell);
    expect(why).toEqual([
      "begins with [ and ends with ], but is not JSON.",
      "begins with { and ends with }, but is not JSON.",
      expect.stringContaining("pairs"),
      expect.stringContaining("twice"),
    ]);
  });

  it("nothing, and blanks, are an empty cell; zero, false and empty lists are not", () => {
    expect([undefined, null, "", " \t"].map(isEmptyCell)).toEqual([true, true, true, true]);
    expect([0, false, [], "[]"].map(isEmptyCell)).toEqual([false, false, false, false]);
  });
});
