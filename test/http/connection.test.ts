import { describe, expect, it } from "vitest";
import { connection } from "../../provider/http/connection";
import { account, api, client, HOST, said, spoken } from "./wire";

describe("an object that is not there", () => {
  it.each([
    ["a test (R021)", { title: "404 Not Found", status: 404 }],
    ["a tag (R021)", { error: "Not Found", title: "Resource not found", detail: "404 NOT_FOUND" }],
    ["nothing at all", ""],
  ])("is told by the status, whatever %s says", async (_what, body) => {
    api().get("/v7/a/1?aid=7").reply(404, body);
    expect(await account().api.get("/a/1")).toBeUndefined();
  });

  it("is not told by the text: an id may well contain 404", async () => {
    api().get("/v7/a/404?aid=7").reply(400, { title: "404 Not Found" });
    expect(await said(account().api.get("/a/404"))).toBe("GET /a/404 answered 400: 404 Not Found.");
  });

  it("counts as deleted", async () => {
    api().delete("/v7/a/1?aid=7").reply(404, {});
    await account().api.delete("/a/1");
  });

  it("is an error for a call that needs it", async () => {
    api().put("/v7/a/1?aid=7").reply(404, { title: "404 Not Found" });
    expect(await said(account().api.put("/a/1", {}))).toMatch(/^PUT \/a\/1 answered 404/);
  });
});

describe("a list", () => {
  it("is read to the end of its pages, in order (R009)", async () => {
    const page = (items: string[], next?: string) => ({ items, _links: next ? { next: { href: next } } : {} });
    api()
      .get("/v7/a?max=2&aid=7")
      .reply(200, page(["1", "2"], `${HOST}/v7/a?max=2&cursor=c2&aid=7`));
    api()
      .get("/v7/a?max=2&cursor=c2&aid=7")
      .reply(200, page(["3"]));
    expect(await account().api.list("/a", "items", { max: "2" })).toEqual(["1", "2", "3"]);
  });

  it("takes of the link to the next page the query alone: the token goes nowhere else", async () => {
    const next = { href: "https://elsewhere.example.com/v8/b?cursor=x&aid=9" };
    api()
      .get("/v7/a?aid=7")
      .reply(200, { items: [1], _links: { next } });
    api()
      .get("/v7/a?cursor=x&aid=7")
      .reply(200, { items: [2] });
    expect(await account().api.list("/a", "items")).toEqual([1, 2]);
  });

  it("ends with an error where a page has a link to one that was read: it would be read for ever", async () => {
    const page = { items: ["1"], _links: { next: { href: `${HOST}/v7/a?cursor=c2&aid=7` } } };
    api().get("/v7/a?aid=7").reply(200, page).get("/v7/a?cursor=c2&aid=7").reply(200, page);
    expect(await said(account().api.list("/a", "items"))).toMatch(/^GET \/a answered with a link to a page/);
  });

  it("may be a bare array, or empty", async () => {
    api().get("/v7/a?aid=7").reply(200, [1, 2]);
    api().get("/v7/b?aid=7").reply(200, {});
    expect(await account().api.list("/a", "items")).toEqual([1, 2]);
    expect(await account().api.list("/b", "items")).toEqual([]);
  });
});

describe("an answer of another shape than the call has", () => {
  it.each([
    ["null", "null"],
    ["a text", '"gone"'],
    ["a list", "[]"],
  ])("is no object that is gone, and says which call it was: %s", async (_what, text) => {
    api().get("/v7/a/1?aid=7").reply(200, text);
    expect(await said(account().api.get("/a/1"))).toBe("GET /a/1 answered with something that is no object.");
  });

  it("to a write may have come of a change that was made", async () => {
    api().post("/v7/a?aid=7").reply(201, "[]");
    await expect(account().api.post("/a", {})).rejects.toMatchObject({ ambiguous: true });
    api().put("/v7/a/1?aid=7").reply(200, "null");
    expect(await account().api.put("/a/1", {})).toEqual({});
  });

  it.each([
    ["an object in the list's place", { items: {} }],
    ["a text", '"x"'],
    ["null", "null"],
  ])("is no empty list: %s", async (_what, answer) => {
    api().get("/v7/a?aid=7").reply(200, answer);
    expect(await said(account().api.list("/a", "items"))).toBe("GET /a answered with no list of items.");
  });

  it.each([
    ["a text", "/v7/a?cursor=c2"],
    ["a number", { href: 2 }],
    ["no address", { href: "http://" }],
  ])("does not end a list that has more pages: %s", async (_what, next) => {
    api()
      .get("/v7/a?aid=7")
      .reply(200, { items: [1], _links: { next } });
    expect(await said(account().api.list("/a", "items"))).toBe(
      "GET /a answered with a link to its next page that cannot be read.",
    );
  });

  it("is heard of page by page, and ended by whoever has enough", async () => {
    const next = (cursor: string) => ({ _links: { next: { href: `https://x/v7/a?cursor=${cursor}` } } });
    api()
      .get("/v7/a?aid=7")
      .reply(200, { items: [1, 2], ...next("c2") });
    api()
      .get("/v7/a?cursor=c2&aid=7")
      .reply(200, { items: [3], ...next("c3") });
    const heard: number[] = [];
    const enough = (items: number) => {
      heard.push(items);
      if (heard.length === 2) throw new Error("enough");
    };
    await expect(account().api.list("/a", "items", undefined, enough)).rejects.toThrow("enough");
    expect(heard).toEqual([2, 1]);
  });

  it("has no next page where the link is empty", async () => {
    api()
      .get("/v7/a?aid=7")
      .reply(200, { items: [1], _links: { next: null } });
    expect(await account().api.list("/a", "items")).toEqual([1]);
  });
});

describe("the account group in force", () => {
  const counting = (answers: (() => Promise<string>)[]) => {
    let asked = 0;
    const made = connection(client().client, {
      dialect: spoken,
      scope: () => (answers[asked++] as () => Promise<string>)(),
      query: () => ({}),
      sleep: async () => {},
    });
    return { made, asked: () => asked };
  };

  it("is asked for once, however many resources need it at the same time", async () => {
    const { made, asked } = counting([async () => "7"]);
    expect(await Promise.all([made.scope(), made.scope(), made.scope()])).toEqual(["7", "7", "7"]);
    expect(asked()).toBe(1);
  });

  it("is asked for again when it could not be had", async () => {
    const { made } = counting([() => Promise.reject(new Error("no")), async () => "7"]);
    await expect(made.scope()).rejects.toThrow("no");
    expect(await made.scope()).toBe("7");
  });

  it("has one and the same API for all calls, for that is what names and lists are kept by", () => {
    const { made } = counting([]);
    expect(made.within("7")).toBe(made.within("7"));
    expect(made.within("7")).not.toBe(made.within("8"));
  });
});
