import { describe, expect, it } from "vitest";
import { diff } from "../../provider/core/diff";
import { thing, UNKNOWN } from "./fixtures";

const olds = { thingId: "1", where: "home", kind: "a", pace: 60 };
const replaces = (news: object, before: object = olds) => diff(thing, before as never, news as never).replaces;

describe("diff", () => {
  it("leaves `changes` open, so that the engine compares the inputs by itself", () => {
    expect(diff(thing, olds, { pace: 300 })).not.toHaveProperty("changes");
  });

  it("replaces nothing for fields that can be updated", () => {
    expect(replaces({ kind: "a", pace: 300, note: "new", seats: ["A"] })).toEqual([]);
  });

  it("replaces for a create-only field that changed", () => {
    expect(replaces({ kind: "b", pace: 60 })).toEqual(["kind"]);
  });

  it("replaces for a create-only field that was set or removed", () => {
    expect(replaces({ pace: 60 })).toEqual(["kind"]);
    expect(replaces({ kind: "a" }, { ...olds, kind: undefined })).toEqual(["kind"]);
  });

  it("takes a create-only field that is not known yet for changed", () => {
    expect(replaces({ kind: UNKNOWN, pace: 60 })).toEqual(["kind"]);
  });

  it("takes a create-only field that is not set for one that has its default", () => {
    expect(replaces({ pace: 60, kind: "" }, { ...olds, kind: undefined })).toEqual([]);
  });

  it("moves an object only to another place than the one it is in", () => {
    expect(replaces({ kind: "a", place: "home" })).toEqual([]);
    expect(replaces({ kind: "a", place: "away" })).toEqual(["place"]);
    expect(replaces({ kind: "a", place: UNKNOWN })).toEqual(["place"]);
  });

  it("leaves an object where it is when the program no longer says where", () => {
    expect(replaces({ kind: "a" }, { ...olds, place: "home" })).toEqual([]);
  });

  it("deletes before it replaces where names are unique", () => {
    expect(diff(thing, olds, olds).deleteBeforeReplace).toBe(true);
    expect(diff({ ...thing, uniqueName: undefined } as never, olds, olds).deleteBeforeReplace).toBe(false);
  });

  it("deletes before it replaces where the server does not choose the id", () => {
    const single = { ...thing, uniqueName: undefined, deleteBeforeReplace: true };
    expect(diff(single as never, olds, olds).deleteBeforeReplace).toBe(true);
  });
});
