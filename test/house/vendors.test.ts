import { describe, expect, it } from "vitest";
import { filesIn, textOf } from "./source";

/** Words of one vendor, the numbers of its rules, the path of its API, and the page that its users read. */
const WORDS = /thousandeyes|\bTE_|\bR\d{3}\b|\/v7\b|account.?group|\breadme\b/i;

const ROOMS = ["provider/core", "provider/http", "provider/pulumi", "emulator/server", "emulator/store", "test/acme"];

describe("the rooms that every vendor shares", () => {
  it.each(ROOMS)("%s has no word of one vendor", (room) => {
    const found = filesIn(room).flatMap((file) =>
      textOf(file)
        .split("\n")
        .filter((line) => WORDS.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });
});
