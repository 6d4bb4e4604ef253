import { Ajv2020 } from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import { check } from "../../provider/core/check";
import { collection } from "../../provider/core/collection";
import type { Change, Definition } from "../../provider/core/define";
import { diff } from "../../provider/core/diff";
import { defaults, replaceOnChange, required, secret, writeOnly } from "../../provider/core/field";
import { integer, oneOf, text, variant } from "../../provider/core/fields";
import type { Json, JsonObject } from "../../provider/core/json";
import { jsonSchema } from "../../provider/core/json-schema";
import { managedInputs } from "../../provider/core/observe";
import { overlay } from "../../provider/core/overlay";
import { UNKNOWN } from "./fixtures";

const fields = {
  auth: required(
    variant<{ type: string }>("type", {
      basic: { username: required(text()), password: secret(writeOnly(text())) },
      bearer: { token: required(secret(writeOnly(text()))), days: defaults(integer(1, 30), 7) },
      none: {},
    }),
  ),
  mode: oneOf("a", "b"),
};
const connector: Definition = {
  kind: "Connector",
  idOutput: "connectorId",
  computed: [],
  fields,
  crossChecks: [],
  operations: collection({ path: "/connectors", idKey: "id", listKey: "connectors", fields, update: "PUT merges" }),
};
const reasons = (auth: Json) => check(connector, { auth }).failures.map(({ reason }) => reason);

describe("an object whose keys depend on its type", () => {
  it.each<[Json]>([
    [{ type: "basic", username: "ada" }],
    [{ type: "BEARER", token: "t0ken" }],
    [{ type: "none" }],
    [{ type: UNKNOWN, username: "ada" }],
    [{ type: "basic", username: UNKNOWN }],
  ])("takes the keys of its type: %j", (auth) => {
    expect(reasons(auth)).toEqual([]);
  });

  it.each<[Json, string]>([
    [
      { type: "basic", username: "ada", token: "t0ken" },
      'auth.token: belongs to type "bearer"; this one is "basic". Remove it, or change the type.',
    ],
    [
      { type: "NONE", days: 3 },
      'auth.days: belongs to type "bearer"; this one is "none". Remove it, or change the type.',
    ],
    [{ type: "bearer" }, "auth.token: is missing: it is required (string)."],
    [{ type: "bearer", token: "t", days: 31 }, "auth.days: 31 is not a whole number between 1 and 30."],
    [{ username: "ada" }, "auth.type: is missing: it is required, one of basic, bearer, none."],
    [{ type: "bearr" }, 'auth.type: "bearr" is not one of "basic", "bearer", "none". Did you mean "bearer"?'],
  ])("refuses others, with the path: %j", (auth, reason) => {
    expect(reasons(auth)).toContain(reason);
  });

  it("has one spelling", () => {
    const one = check(connector, { auth: { type: "Bearer", token: "t", days: 7 } }).inputs;
    expect(one).toEqual({ auth: { type: "bearer", token: "t" } });
    expect(check(connector, one).inputs).toEqual(one);
  });

  it("is read by the type that the answer has, with what is never answered", () => {
    const known: JsonObject = { auth: { type: "bearer", token: "t" } };
    expect(managedInputs(fields, known, { auth: { type: "bearer", days: 9, extra: 1 } })).toEqual({
      auth: { type: "bearer", token: "t", days: 9 },
    });
    expect(managedInputs(fields, known, { auth: { type: "basic", username: "ada" } })).toEqual({
      auth: { type: "basic", username: "ada" },
    });
  });

  it("is sent, after another type, without what the API knows of the old one and we do not", () => {
    const now: JsonObject = { auth: { type: "basic", username: "ada", realm: "x" }, mode: "a" };
    const sent = (auth: Json) => overlay({ fields }, [], now, { body: { auth }, news: { auth } } as unknown as Change);
    expect(sent({ type: "basic", username: "bob" })).toMatchObject({ auth: { username: "bob", realm: "x" } });
    expect(sent({ type: "none" }).auth).toEqual({ type: "none" });
  });

  it("replaces its owner where its type changes, if the API cannot change it", () => {
    const fixed = variant<{ type: string }>("type", { a: { x: text() }, b: { y: text() } }, replaceOnChange);
    const owner = { ...connector, fields: { auth: fixed } };
    expect(diff(owner, { auth: { type: "a" } }, { auth: { type: "b" } }).replaces).toEqual(["auth"]);
    expect(diff(owner, { auth: { type: "a", x: "1" } }, { auth: { type: "a", x: "2" } }).replaces).toEqual([]);
  });

  it("replaces its owner where a variant comes or goes that has a key which cannot be changed", () => {
    const fixed = variant<{ type: string }>("type", { a: { x: replaceOnChange(text()) }, b: {} });
    const owner = { ...connector, fields: { auth: fixed } };
    expect(diff(owner, { auth: { type: "a", x: "1" } }, { auth: { type: "b" } }).replaces).toEqual(["auth"]);
    expect(diff(owner, { auth: { type: "b" } }, { auth: { type: "a", x: "1" } }).replaces).toEqual(["auth"]);
  });

  it("shows its variants in the JSON Schema", () => {
    const isValid = new Ajv2020({ strict: true }).compile(jsonSchema({ fields }));
    expect(isValid({ auth: { type: "basic", username: "ada" } })).toBe(true);
    expect(isValid({ auth: { type: "basic", token: "t" } })).toBe(false);
    expect(isValid({ auth: { type: "bearr" } })).toBe(false);
  });
});
