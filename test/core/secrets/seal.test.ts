import { describe, expect, it } from "vitest";
import { secret } from "../../../provider/core/field";
import { list, map, object, text } from "../../../provider/core/fields";
import { sealInputs } from "../../../provider/core/secrets/seal";
import { UNKNOWN } from "../fixtures";

const marked = (value: unknown) => ({ "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", value });

const fields = {
  url: text(),
  password: secret(text()),
  oAuth: object({ user: text(), password: secret(text()) }),
  steps: list(object({ name: text(), token: secret(text()) })),
  headers: map(secret(text())),
} as never;

describe("what check hands to the engine is marked where it is secret", () => {
  it.each([
    ["a text", { password: "p", url: "u" }, { password: marked("p"), url: "u" }],
    ["in an object", { oAuth: { user: "u", password: "p" } }, { oAuth: { user: "u", password: marked("p") } }],
    ["in a map, each value", { headers: { a: "1", b: "2" } }, { headers: { a: marked("1"), b: marked("2") } }],
    [
      "in a list, the whole list, as the engine does it itself",
      { steps: [{ name: "a" }, { name: "b", token: "t" }] },
      { steps: marked([{ name: "a" }, { name: "b", token: "t" }]) },
    ],
    ["a list without any is left readable", { steps: [{ name: "a" }] }, { steps: [{ name: "a" }] }],
    ["what is not known yet", { password: UNKNOWN, oAuth: UNKNOWN }, { password: marked(UNKNOWN), oAuth: UNKNOWN }],
    ["nothing for no field of ours", { __provider: "text" }, { __provider: "text" }],
  ])("%s", (_what, inputs, expected) => {
    expect(sealInputs(fields, inputs as never)).toEqual(expected);
  });
});
