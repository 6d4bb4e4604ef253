import { describe, expect, it } from "vitest";
import type { Api } from "../../provider/core/api";
import { createOnce } from "../../provider/core/create-once";
import type { Definition } from "../../provider/core/define";
import { text } from "../../provider/core/fields";
import type { Body } from "../../provider/core/json";

const lostAnswer = (slow = false) => Object.assign(new Error("no answer"), { ambiguous: true, slow });
const refusal = Object.assign(new Error("already exists"), { status: 400 });

/** `tries`: what happens at each POST. */
function world(tries: ("made" | "lost before" | "lost after" | "slow" | "late" | "twin" | "refused")[]) {
  const objects: Body[] = [];
  const pauses: number[] = [];
  let posts = 0;
  const make = (body: Body) => {
    const made = { ...body, id: String(objects.length + 1) };
    objects.push(made);
    return made;
  };
  const definition = {
    fields: { name: text(), colour: text() },
    names: {
      path: "/things",
      listKey: "things",
      nameOf: ({ name }: Body) => String(name),
      idOf: ({ id }: Body) => String(id),
      say: (name: string) => `a thing called "${name}"`,
    },
    operations: {
      create: async (_api: Api, _wanted: Body, body: Body) => {
        const how = tries[posts++] ?? "made";
        if (how === "refused") throw refusal;
        if (how === "lost before") throw lostAnswer();
        if (how === "slow") throw lostAnswer(true);
        const answer = make(how === "twin" ? { ...body, colour: "other" } : body);
        if (how === "late") throw lostAnswer();
        if (how !== "made") throw lostAnswer();
        return { id: String(answer.id), answer };
      },
      read: async (_api: Api, id: string) => objects.find((one) => one.id === id),
    },
  } as unknown as Definition;
  const api = { list: async () => objects } as unknown as Api;
  const body = { name: "x", colour: "red" };
  const pause = async (ms: number) => void pauses.push(ms);
  return {
    objects,
    pauses,
    api,
    posts: () => posts,
    create: () => createOnce(definition, { api, base: api, pause }, body, body),
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
    await expect(create()).rejects.toThrow('no answer Whether a thing called "x" was made is not known.');
    expect(posts()).toBe(1);
    expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(10_000);
  });

  it("does not take over what differs from what was asked, and says in what", async () => {
    const { create } = world(["twin"]);
    await expect(create()).rejects.toThrow(
      'now there is a thing called "x" (id 1) that differs from what was asked in colour',
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
      'no answer Whether a thing called "x" was made is not known: GET /things got no answer. If it was, the next',
    );
  });

  it("that was refused outright is told at once", async () => {
    const { create, posts } = world(["refused"]);
    await expect(create()).rejects.toBe(refusal);
    expect(posts()).toBe(1);
  });
});
