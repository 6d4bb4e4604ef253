import { describe, expect, it } from "vitest";
import { collection } from "../../provider/core/collection";
import { defineKind } from "../../provider/core/define-kind";
import { required } from "../../provider/core/field";
import { boolean, integer, text } from "../../provider/core/fields";
import { ineffectiveWhile } from "../../provider/core/ineffective-while";

interface Args {
  name: string;
  on?: boolean;
  size?: number;
}

const fields = {
  name: required(text()),
  on: boolean(),
  ...ineffectiveWhile({ field: "on", is: false, rule: "A1" }, { size: integer(1) }),
};
const spec = {
  ...{ kind: "Thing", idOutput: "thingId", computed: [], crossChecks: [] },
  operations: collection({ path: "/things", idKey: "id", listKey: "things", fields, update: "PATCH" }),
};

describe("a kind of any API", () => {
  it("has the rules that its fields imply, and no scope of its own", () => {
    const thing = defineKind<Args>()({ ...spec, fields });
    expect(thing.crossChecks.map(({ rule, fields }) => [rule, fields])).toEqual([["A1", ["size", "on"]]]);
    expect(thing.scope).toBeUndefined();
  });

  it("is held against its args by the compiler", () => {
    // @ts-expect-error no such property
    defineKind<Args>()({ ...spec, fields: { ...fields, colour: text() } });
    // @ts-expect-error size is missing
    defineKind<Args>()({ ...spec, fields: { name: fields.name, on: fields.on } });
    // @ts-expect-error a size is a number
    defineKind<Args>()({ ...spec, fields: { ...fields, size: text() } });
  });
});
