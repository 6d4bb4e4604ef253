import { describe, expect, it } from "vitest";
import { identity, optionalComputed } from "../../provider/core/field";
import { list, map, object, set, text } from "../../provider/core/fields";
import { overlay } from "../../provider/core/overlay";

const mail = object({ to: set(text()), message: text() });
const fields = { title: text(), notify: object({ mail }), marks: map(text()) };
const now = {
  id: "1",
  title: "t",
  notify: { mail: { message: "m", priority: 1 }, sms: { to: ["1"] }, _links: {} },
  marks: { a: "1", b: "2" },
  _links: {},
  theme: { dark: true },
};
const bodyOf = (body: object, news = body) => overlay({ fields }, ["id"], now, { body, news } as never);

describe("the body of a PUT that replaces", () => {
  it("carries what no field of ours is, at the top and inside objects, and no links", () => {
    const { id, _links, ...others } = now;
    const { _links: _inner, ...notify } = now.notify;
    expect(bodyOf({})).toEqual({ ...others, notify });
  });

  it("carries it beside what the program changes or clears", () => {
    expect(bodyOf({ notify: { mail: { message: "new" } } })).toMatchObject({
      notify: { mail: { message: "new", priority: 1 }, sms: { to: ["1"] } },
    });
    expect(bodyOf({ notify: {} }).notify).toEqual({ sms: { to: ["1"] } });
    expect(bodyOf({ title: null })).not.toHaveProperty("title");
  });

  it("carries what the program leaves alone and what no field is in an element with an id, and not what it took away", () => {
    const left = optionalComputed(text());
    const widgets = list(object({ id: identity(text()), title: text(), size: left, color: left }), { by: "title" });
    const there = { widgets: [{ id: "1", title: "a", size: "9", color: "red", link: "x" }] };
    const change = {
      body: { widgets: [{ title: "a" }, { title: "b" }] },
      olds: { widgets: [{ id: "1", title: "a", color: "red" }] },
    };
    expect(overlay({ fields: { widgets } }, [], there, { ...change, news: change.body } as never)).toEqual({
      widgets: [{ id: "1", title: "a", size: "9", link: "x" }, { title: "b" }],
    });
  });

  it("takes a map as the program writes it: all of its keys are the program's", () => {
    expect(bodyOf({ marks: { a: "3" } }).marks).toEqual({ a: "3" });
  });
});
