import { describe, expect, it } from "vitest";
import type { Connection } from "../../provider/core/api";
import type { JsonObject } from "../../provider/core/json";
import { soleOwnership } from "../../provider/core/sole-ownership";

const things = [["list", "the members of group 7"]] as const;
const TWICE = [
  {
    property: "",
    reason:
      "list: another resource of this program has the members of group 7, and each would undo the other. Put them into " +
      "one resource.",
  },
];

describe("the sole owner of a whole thing", () => {
  const checks = () => {
    const connection = {} as Connection;
    const failures = soleOwnership({ ownsAlone: () => things }, () => connection);
    return (olds: JsonObject, news: JsonObject) => failures(news, olds);
  };

  it("is the first resource that the engine checks, and a second one is refused", () => {
    const check = checks();
    expect(check({}, { list: ["a"] })).toEqual([]);
    expect(check({}, { list: ["b"] })).toEqual(TWICE);
    expect(check({ list: ["b"] }, { list: ["b", "c"] })).toEqual(TWICE);
  });

  it("may be checked again: before its update, and without its state for a replacement", () => {
    const check = checks();
    const olds = { list: ["a"] };
    expect(check(olds, { list: ["b"], __provider: "x" })).toEqual([]);
    expect(check(olds, { list: ["c"] })).toEqual([]);
    expect(check({}, { list: ["c"] })).toEqual([]);
  });

  it("is not one that has given it up since", () => {
    const connection = {} as Connection;
    const check = (list: string, olds: JsonObject, news: JsonObject) =>
      soleOwnership({ ownsAlone: () => [["list", list]] }, () => connection)(news, olds);
    expect(check("one", {}, { list: ["a"] })).toEqual([]);
    expect(check("two", { list: ["a"] }, { list: ["b"] })).toEqual([]);
    expect(check("one", {}, { list: ["c"] })).toEqual([]);
  });

  it("is another one in another deployment, and nobody without a connection", () => {
    expect(checks()({}, { list: ["a"] })).toEqual([]);
    expect(checks()({}, { list: ["b"] })).toEqual([]);
    const lost = () => {
      throw new Error("no settings");
    };
    expect(soleOwnership({ ownsAlone: () => things }, lost)({ list: [] }, {})).toEqual([]);
  });
});
