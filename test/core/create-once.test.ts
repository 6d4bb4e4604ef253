import { describe, expect, it } from "vitest";
import type { Api, LostCreates } from "../../provider/core/api";
import { createOnce } from "../../provider/core/create-once";
import type { Definition } from "../../provider/core/define";
import { text } from "../../provider/core/fields";
import type { JsonObject } from "../../provider/core/json";

const lostAnswer = (mayStillComplete = false) =>
  Object.assign(new Error("no answer"), { ambiguous: true, mayStillComplete });
const refused = (status: number, text: string) => Object.assign(new Error(text), { status, text });
const refusal = refused(400, "already exists");
const taken = refused(422, "name: has already been taken.");
const invalid = refused(422, "colour: is invalid.");

type Try = "made" | "lost before" | "lost after" | "slow" | "late" | "twin" | "refused" | "taken" | "invalid";

const LOST: LostCreates = {
  lookupDelaysMs: [0, 7],
  slowLookupDelaysMs: [1000, 20_000],
  isNameTaken: ({ status, text = "" }) => status === 422 && text.includes("taken"),
};

/** `tries`: what happens at each POST. */
function world(tries: Try[]) {
  const objects: JsonObject[] = [];
  /** Made, and not to be seen before the next try. */
  const late: JsonObject[] = [];
  const pauses: number[] = [];
  let posts = 0;
  const make = (body: JsonObject) => {
    const made = { ...body, id: String(objects.length + 1) };
    objects.push(made);
    return made;
  };
  const definition = {
    fields: { name: text(), colour: text() },
    uniqueName: {
      path: "/things",
      listKey: "things",
      nameOf: ({ name }: JsonObject) => String(name),
      idOf: ({ id }: JsonObject) => String(id),
      describe: (name: string) => `a thing called "${name}"`,
    },
    operations: {
      create: async (_api: Api, _wanted: JsonObject, body: JsonObject) => {
        objects.push(...late.splice(0));
        const how = tries[posts++] ?? "made";
        if (how === "refused") throw refusal;
        if (how === "lost before") throw lostAnswer();
        if (how === "slow") throw lostAnswer(true);
        if (how === "taken") throw taken;
        if (how === "invalid") throw invalid;
        if (how === "late") {
          late.push({ ...body, id: "9" });
          throw lostAnswer();
        }
        const answer = make(how === "twin" ? { ...body, colour: "other" } : body);
        if (how !== "made") throw lostAnswer();
        return { id: String(answer.id), answer };
      },
      read: async (_api: Api, id: string) => objects.find((one) => one.id === id),
    },
  } as unknown as Definition;
  const api = { list: async () => objects } as unknown as Api;
  const body = { name: "x", colour: "red" };
  const sleep = async (ms: number) => void pauses.push(ms);
  return {
    objects,
    pauses,
    api,
    posts: () => posts,
    create: () => createOnce(definition, { api, base: api, connection: { sleep, lostCreates: LOST } }, body, body),
  };
}

describe("a create whose answer is lost", () => {
  it("takes over what it made, and sends nothing again (R011)", async () => {
    const { create, posts, objects } = world(["lost after"]);
    expect((await create()).id).toBe("1");
    expect([posts(), objects.length]).toEqual([1, 1]);
  });

  it("is sent again when it made nothing", async () => {
    const { create, posts, objects } = world(["lost before", "made"]);
    expect((await create()).id).toBe("1");
    expect([posts(), objects.length]).toEqual([2, 1]);
  });

  it("is not sent again while it may still be under way", async () => {
    const { create, posts, pauses } = world(["slow"]);
    await expect(create()).rejects.toThrow('no answer It is unknown whether a thing called "x" was created.');
    expect(posts()).toBe(1);
    expect(pauses).toEqual(LOST.slowLookupDelaysMs);
  });

  it("takes over what it made where the repeat is refused because the name is taken (422)", async () => {
    const { create, posts, objects, pauses } = world(["late", "taken"]);
    expect((await create()).id).toBe("9");
    expect([posts(), objects.length]).toEqual([2, 1]);
    expect(pauses).toEqual([...LOST.lookupDelaysMs, 0]);
  });

  it("does not look where the repeat is refused for another reason", async () => {
    const { create, posts, pauses } = world(["lost before", "invalid"]);
    await expect(create()).rejects.toBe(invalid);
    expect(posts()).toBe(2);
    expect(pauses).toEqual(LOST.lookupDelaysMs);
  });

  it("is refused where the first call already says that the name is taken: somebody else has it", async () => {
    const { create, posts, pauses } = world(["taken"]);
    await expect(create()).rejects.toBe(taken);
    expect([posts(), pauses]).toEqual([1, []]);
  });

  it("does not take over what differs from what was asked, and says in what", async () => {
    const { create } = world(["twin"]);
    await expect(create()).rejects.toThrow(
      'now there is a thing called "x" (id 1) that differs from the program in colour',
    );
  });

  it("gives up after a few tries", async () => {
    const { create, posts } = world(Array(9).fill("lost before"));
    await expect(create()).rejects.toThrow("no answer");
    expect(posts()).toBe(3);
  });

  it("and cannot be looked up either says that it may be there, and how to find out", async () => {
    const { create, api } = world(["lost after"]);
    api.list = async () => Promise.reject(new Error("GET /things got no answer."));
    await expect(create()).rejects.toThrow(
      'no answer It is unknown whether a thing called "x" was created: GET /things got no answer. If so, the next',
    );
  });

  it("that was refused outright is told at once", async () => {
    const { create, posts } = world(["refused"]);
    await expect(create()).rejects.toBe(refusal);
    expect(posts()).toBe(1);
  });
});
