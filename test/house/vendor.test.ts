import { describe, expect, it } from "vitest";
import { filesIn, textOf } from "./source";

/** Rooms that serve any vendor. */
const ROOMS = ["emulator/server", "emulator/store"];

const WORDS = /thousandeyes|\bTE_|\bR\d{3}\b|\/v7\b|account.?group/i;

describe("no vendor is named", () => {
  it.each(ROOMS)("in %s", (room) => {
    const found = filesIn(room).flatMap((file) =>
      textOf(file)
        .split("\n")
        .filter((line) => WORDS.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });
});
