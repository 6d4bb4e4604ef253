import { describe, expect, it } from "vitest";
import type { UniqueName } from "../../provider/core/define";
import { release, reserve } from "../../provider/core/names";
import { fakeApi, thing } from "./fixtures";

const names = thing.uniqueName as UniqueName;

function account(...there: string[]) {
  const fake = fakeApi();
  const put = (id: string, name: string) => fake.objects.set(id, { id, name });
  for (const [index, name] of there.entries()) put(String(index + 1), name);
  const api = fake.within("home");
  return { ...fake, api, put, take: (name: string) => reserve(api, names, { name }) };
}

describe("a name", () => {
  it("that exists is refused, with the id of what has it and what to do", async () => {
    const { take } = account("a");
    await expect(take("a")).rejects.toThrow(/^a thing called "a" exists already \(id 1\)\. .*another name/);
  });

  it("that exists may be this one's own, under the Pulumi name it had before: say so", async () => {
    await expect(account("a").take("a")).rejects.toThrow(
      "renamed or moved the resource that has it, say so with its `aliases`",
    );
  });

  it("that exists is refused with where to read on, where the vendor says so", async () => {
    const { api } = account("a");
    await expect(reserve(api, names, { name: "a" })).rejects.toThrow(/left it behind\.$/);
    const elsewhere = { ...names, readOn: "the manual, chapter 7" };
    await expect(reserve(api, elsewhere, { name: "a" })).rejects.toThrow(/left it behind: the manual, chapter 7\.$/);
  });

  it("is looked up in one list for all objects of a deployment", async () => {
    const { take, calls } = account();
    await Promise.all([take("a"), take("b"), take("c")]);
    expect(calls).toEqual(["LIST /things"]);
  });

  it("that exists in another place is free", async () => {
    const fake = fakeApi();
    const away = { ...fakeApi().within("away"), list: async () => [{ id: "9", name: "a" }] };
    await expect(reserve(away, names, { name: "a" })).rejects.toThrow("exists already (id 9)");
    await reserve(fake.within("home"), names, { name: "a" });
  });

  it("cannot be taken twice in one deployment", async () => {
    const { take } = account();
    const twins = await Promise.allSettled([take("a"), take("a")]);
    expect(twins.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(String((twins[1] as PromiseRejectedResult).reason)).toContain("is being created in this deployment");
  });

  it("is free again when the create failed", async () => {
    const { take } = account();
    (await take("a"))();
    await take("a");
  });

  it("is looked up again when the create failed: it may have been carried out all the same (R011)", async () => {
    const { take, put } = account();
    const named = await take("a");
    put("7", "a");
    named();
    await expect(take("a")).rejects.toThrow("exists already (id 7)");
  });

  it("is taken, with the id, when the create succeeded", async () => {
    const { take, put } = account();
    const named = await take("a");
    put("7", "a");
    named("7");
    await expect(take("a")).rejects.toThrow("exists already (id 7)");
  });

  it("is free again when its object is deleted", async () => {
    const { take, put, objects, api } = account();
    const named = await take("a");
    put("7", "a");
    named("7");
    objects.delete("7");
    await release(api, names, "7");
    await take("a");
  });

  it("is looked up again before it is refused: somebody may have deleted its object", async () => {
    const { take, objects, calls } = account("a");
    await take("b");
    objects.clear();
    await take("a");
    expect(calls).toEqual(["LIST /things", "LIST /things"]);
  });

  it("cannot be taken twice although the list is fetched again in between", async () => {
    const { take, objects } = account("a");
    await take("b");
    objects.clear();
    const twins = await Promise.allSettled([take("a"), take("a")]);
    expect(twins.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("that is being taken while the list is fetched again is known by its id afterwards, and can be freed", async () => {
    const { take, put, objects, api } = account("a");
    const named = await take("b");
    await expect(take("a")).rejects.toThrow("exists already");
    put("7", "b");
    named("7");
    objects.delete("7");
    await release(api, names, "7");
    await take("b");
  });

  it("given while the list is on its way is newer than the list", async () => {
    const { take, api } = account("a");
    const named = await take("b");
    const list = api.list;
    api.list = async (...args) => {
      const old = await list(...args);
      named("7");
      return old;
    };
    await expect(take("a")).rejects.toThrow("exists already");
    api.list = async () => [{ id: "7", name: "b" }];
    await expect(take("b")).rejects.toThrow("exists already (id 7)");
  });

  it("is asked for again when the list could not be had", async () => {
    const { take, failures } = account("a");
    failures.set("LIST", new Error("no answer"));
    await expect(take("b")).rejects.toThrow("no answer");
    failures.clear();
    await take("b");
  });

  it("of another object may be taken by an update, where the API allows it: two objects swap theirs", async () => {
    const { api, put, calls } = account("a", "b");
    const open: UniqueName = { ...names, mayRepeat: true };
    const give = (name: string, id: string) => reserve(api, open, { name }, id);
    await expect(reserve(api, names, { name: "b" }, "1")).rejects.toThrow("exists already (id 2)");
    calls.length = 0;
    const swapped = await Promise.all([give("b", "1"), give("a", "2")]);
    await release(api, open, "1");
    swapped[0]?.("1");
    await release(api, open, "2");
    swapped[1]?.("2");
    expect(calls).toEqual([]);
    put("1", "b");
    put("2", "a");
    await expect(reserve(api, open, { name: "a" })).rejects.toThrow("exists already (id 2)");
    await expect(reserve(api, open, { name: "b" })).rejects.toThrow("exists already (id 1)");
  });

  it("that is empty clashes with nothing", async () => {
    const { take, calls } = account();
    await Promise.all([take(""), take("")]);
    expect(calls).toEqual([]);
  });
});
