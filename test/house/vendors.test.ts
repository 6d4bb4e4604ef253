import { describe, expect, it } from "vitest";
import { filesIn, textOf } from "./source";

/** Words of one vendor, and the numbers of its rules. */
const WORDS = /ThousandEyes|\bTE_[A-Z]|\bR\d{3}\b|account.?group/i;

describe("the rooms that every vendor shares", () => {
  it.each(["provider/core", "provider/http", "test/acme"])("%s has no word of one vendor", (room) => {
    const found = filesIn(room).flatMap((file) =>
      textOf(file)
        .split("\n")
        .filter((line) => WORDS.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });
});
