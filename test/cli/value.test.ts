import { describe, expect, it } from "vitest";
import { plain, plainLines, shown, sideBySide } from "../../cli/output/value";

const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const ids = (...numbers: number[]) => numbers.map((one) => ({ agentId: String(one) }));

describe("a value", () => {
  it.each([
    [undefined, "not set"],
    [300, "300"],
    ["", '""'],
    ["a\u001b[31m", '"a\\u001b[31m"'],
    ["[secret]", "[secret]"],
    [[], "none"],
    [["1", "2"], "1, 2"],
    [ids(3, 5), "3, 5"],
    [[{ id: "1", type: "test" }], '{"id":"1","type":"test"}'],
    [UNKNOWN, "(known after up)"],
    [[UNKNOWN], "(known after up)"],
  ])("%j reads %s", (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it("that is too long is cut, a list between its elements", () => {
    expect(shown("x".repeat(200))).toHaveLength(60);
    expect(shown(ids(1111111111, 2222222222, 3333333333, 4444444444, 5555555555, 6666666666))).toBe(
      "1111111111, 2222222222, 3333333333, 4444444444, 5555555555 and 1 more",
    );
  });
});

describe("a foreign text", () => {
  it("has no character that controls a terminal, ends a line or turns the reading direction", () => {
    const hostile = "a\u001b[31m\u0007b\u2028c\u2029d\u202ee\u061cf\u200fg\u2066h\ri";
    expect(plain(hostile)).toBe("a [31m b c d e f g h i");
    expect(plain(`${hostile}\n`)).toBe(`${plain(hostile)} `);
    expect(plainLines("one\u001b\ntwo\u202e")).toBe("one \ntwo ");
    expect(plain("👩‍💻 Zoë")).toBe("👩‍💻 Zoë");
  });
});

describe("two values", () => {
  it("of long lists show what is in one only", () => {
    expect(sideBySide(ids(1, 2, 3, 4, 5, 6, 7), ids(1, 2, 3, 4, 5, 6, 8, 9))).toEqual([
      "7 elements, only here: 7",
      "8 elements, only here: 8, 9",
    ]);
  });

  it("of many lines show the first that differs", () => {
    expect(sideBySide("a\nb\nc", "a\nB\nc")).toEqual(['line 2: "b"', 'line 2: "B"']);
    expect(sideBySide("a", "a\nb")).toEqual(["line 2: none, it has 1", 'line 2: "b"']);
  });

  it("of one long line show where they part", () => {
    const [declared, found] = sideBySide(`${"x".repeat(100)}A`, `${"x".repeat(100)}B`);
    expect(declared).toBe(`..."${"x".repeat(20)}A"`);
    expect(found).toBe(`..."${"x".repeat(20)}B"`);
  });

  it("show a secret as one, and what is not known yet too", () => {
    expect(sideBySide("[secret]", "[secret]")).toEqual(["[secret]", "[secret]"]);
    expect(sideBySide(UNKNOWN, "17")).toEqual(["(known after up)", '"17"']);
  });
});
