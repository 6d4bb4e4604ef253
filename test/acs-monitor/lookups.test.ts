import { describe, expect, it } from "vitest";
import * as kinds from "../../provider/acs-monitor/kinds";
import * as lookups from "../../provider/acs-monitor/lookups";
import type { Definition } from "../../provider/core/define";
import { lookupResult } from "../../provider/core/find";
import { assertKnownArgs } from "../../provider/core/lookup-args";

it.each(Object.entries(lookups))(
  "%s: ids are strings, of items as well, so that they fit the inputs",
  (_name, lookup) => {
    const items = [{ id: 7, name: "a", type: "ping" }];
    const result = lookupResult(lookup as never, items);
    expect(result).toMatchObject({ ids: ["7"], items: [{ id: "7" }] });
  },
);

describe.each(Object.entries(lookups))("%s of an answer in disorder", (_name, lookup) => {
  const result = (item: object) => lookupResult(lookup as never, [item as never]);

  it("has no id called undefined, which a program would refer to", () => {
    expect(() => result({ name: "a" })).toThrow("has no id");
    expect(() => result({ id: null, name: "a" })).toThrow("has no id");
  });

  it("has no name called undefined", () => {
    expect(result({ id: 7 })).toMatchObject({ ids: ["7"], items: [{ name: "" }] });
    expect((lookup as unknown as { nameOf: (item: object) => string }).nameOf({ id: 7 })).toBe("");
  });
});

describe.each<[string, string, Definition, { readonly values?: { readonly types?: readonly string[] } }]>([
  ["monitors", "https", kinds.monitor, lookups.monitors],
  ["channels", "webhook", kinds.alertChannel, lookups.alertChannels],
])("the types of a lookup of %s", (_name, word, kind, lookup) => {
  it("are those of the class", () => {
    expect([...(lookup.values?.types ?? [])].sort()).toEqual(Object.keys(kind.variants?.of ?? {}).sort());
  });

  it("are no others: a misspelt one found nothing, and nobody knew", () => {
    expect(() => assertKnownArgs(lookup as never, { types: [word.slice(1)] })).toThrow(`"${word}"`);
  });
});
