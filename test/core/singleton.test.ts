import { describe, expect, it } from "vitest";
import { singleton } from "../../provider/core/singleton";
import { fakeApi, fields } from "./fixtures";

const settings = singleton({
  path: "/things/all",
  fields,
  always: "size",
  each: { input: "place", thing: (place) => `the settings of ${place}` },
});
const change = (body: object) => ({ body, news: body, olds: {} }) as never;

/** An account whose settings are these. */
function account() {
  const fake = fakeApi();
  fake.objects.set("all", { size: 4, note: "by hand" });
  return { ...fake, api: fake.within("home") };
}

describe("settings that every scope has once", () => {
  it("are taken over: what the program does not say stays, and the id is the scope", async () => {
    const { api, calls } = account();
    expect((await settings.create(api, {}, { size: 5 })).id).toBe("home");
    expect(calls).toEqual(["GET /things/all", 'PUT /things/all {"size":5,"note":"by hand"}']);
  });

  it("are not written when they are as the program says", async () => {
    const { api, calls } = account();
    await settings.update(api, "home", change({ size: 4 }));
    expect(calls).toEqual(["GET /things/all"]);
  });

  it("are nothing under another id, and stay when they are deleted", async () => {
    const { api, calls } = account();
    expect(await settings.read(api, "elsewhere", {})).toBeUndefined();
    await settings.delete(api, "home", {}, undefined as never);
    expect(calls).toEqual([]);
  });
});
