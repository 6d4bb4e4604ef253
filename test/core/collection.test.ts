import { describe, expect, it } from "vitest";
import { collection, getOrThrow } from "../../provider/core/collection";
import { replaceOnChange } from "../../provider/core/field";
import { text } from "../../provider/core/fields";
import { fakeApi, fields } from "./fixtures";

const spec = { path: "/things", idKey: "id", listKey: "things", fields, readOnly: ["born"] };
const change = (body: object, news: object) => ({ body, news, olds: {} }) as never;

describe("a collection", () => {
  it("takes the id from the answer, as text", async () => {
    const api = { ...fakeApi().within("home"), post: async () => ({ id: 17 }) };
    expect(await collection({ ...spec, update: "PUT merges" }).create(api, {}, {})).toMatchObject({ id: "17" });
  });

  it("refuses an answer without an id, or an object called undefined would be in the state", async () => {
    const api = { ...fakeApi().within("home"), post: async () => ({}) };
    await expect(collection({ ...spec, update: "PUT merges" }).create(api, {}, {})).rejects.toThrow("holds no id");
  });

  it("asks for an object by its id alone, whatever stands in it", async () => {
    const fake = fakeApi();
    await collection({ ...spec, update: "PUT merges" }).read(fake.within("home"), "../other?x", {});
    expect(fake.calls).toEqual(["GET /things/..%2Fother%3Fx"]);
  });

  it("sends the change alone where PUT merges", async () => {
    const fake = fakeApi();
    const { update } = collection({ ...spec, update: "PUT merges" });
    await update(fake.within("home"), "1", change({ size: 5 }, { size: 5, note: "a" }));
    expect(fake.calls).toEqual(['PUT /things/1 {"size":5}']);
  });

  it("sends nothing that only a create sets: a program that starts to name the usual value changes nothing", async () => {
    const fake = fakeApi();
    fake.objects.set("1", { id: "1", born: "here" });
    const table = { ...fields, place: replaceOnChange(text()) };
    const { update } = collection({ ...spec, fields: table, update: "PUT merges" });
    const api = fake.within("home");
    await update(api, "1", change({ place: "here", size: 5 }, { place: "here", size: 5 }));
    await update(api, "1", change({ place: "here" }, { place: "here", size: 5 }));
    expect(fake.calls).toEqual(['PUT /things/1 {"size":5}', "GET /things/1"]);
  });

  it("sends what stands there, known or not, what is never answered, and the change, where PUT replaces", async () => {
    const fake = fakeApi();
    fake.objects.set("1", { id: "1", note: "by hand", size: 4, limit: 9, colour: "red" });
    const { update } = collection({ ...spec, update: "PUT replaces" });
    await update(fake.within("home"), "1", change({ size: 5, limit: null }, { size: 5, password: "p", keep: true }));
    expect(fake.calls[0]).toBe("GET /things/1");
    expect(JSON.parse(fake.calls[1]?.slice("PUT /things/1 ".length) ?? "")).toEqual({
      note: "by hand",
      size: 5,
      password: "p",
      colour: "red",
    });
  });

  it("sends what is never answered along, where PUT replaces, also when it stands inside an object", async () => {
    const fake = fakeApi();
    fake.objects.set("1", { id: "1", seats: [{ row: "A" }, { row: "B" }] });
    const { update } = collection({ ...spec, update: "PUT replaces" });
    const seats = [{ row: "A", pin: "1" }, { row: "B" }];
    await update(fake.within("home"), "1", change({ size: 5 }, { size: 5, seats }));
    expect(JSON.parse(fake.calls[1]?.slice("PUT /things/1 ".length) ?? "")).toEqual({ size: 5, seats });
  });

  it("reads an object after every write where the answers to writes do not tell the truth", async () => {
    const fake = fakeApi();
    const { update, afterCreate } = collection({ ...spec, update: "PUT merges", readAfterWrite: true });
    const api = fake.within("home");
    fake.objects.set("1", { id: "1" });
    await update(api, "1", change({ size: 5 }, { size: 5 }));
    await afterCreate?.(api, "1", {}, {});
    expect(fake.calls).toEqual(['PUT /things/1 {"size":5}', "GET /things/1", "GET /things/1"]);
  });

  it("says what to do when the object is gone in the middle of an update", async () => {
    const gone = getOrThrow(fakeApi().within("home"), "/things/1", "id");
    await expect(gone).rejects.toThrow("GET /things/1: the object is gone. Run `pulumi up --refresh`");
  });
});
