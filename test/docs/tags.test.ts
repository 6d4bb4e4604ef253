import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { adoptOf } from "../../provider/core/adoption";
import { defaults, type Field, optionalComputed, secret, withdrawn } from "../../provider/core/field";
import { integer, text } from "../../provider/core/fields";
import { settings } from "../../provider/thousandeyes/settings";
import type { Tags } from "../../scripts/docs/walk.mjs";
import { tables } from "./tables";
import { faultsOf } from "./tags";

interface Setting {
  readonly config: string;
  readonly env: string;
  readonly alias?: string;
  readonly fallback?: string;
}

const VENDORS = [
  ["thousandeyes", tables.thousandeyes],
  ["acs-monitor", tables.acsMonitor],
] as const;

describe("the tags in comments", async () => {
  const { readSources } = await import("../../scripts/docs/sources.mjs");
  const { walk } = await import("../../scripts/docs/walk.mjs");
  const { membersOf } = await import("../../scripts/docs/members.mjs");
  const root = join(__dirname, "../..");
  const sources = VENDORS.map(([vendor, { registry, settings }]) => ({
    ...readSources(root, vendor),
    registry,
    settings: settings as Readonly<Record<string, Setting>>,
  }));
  const placed = sources.flatMap(({ registry, interfaces, classes }) =>
    registry.flatMap((definition) =>
      membersOf(definition, interfaces, classes.get(definition.kind)?.args ?? "").flatMap(({ name, fields }) =>
        walk(interfaces, name, { ...fields, ...adoptOf(definition) }).map((one) => ({
          ...one,
          kind: definition.kind,
        })),
      ),
    ),
  );

  it("say what the fields say: defaults, bounds, examples, what is withdrawn", () => {
    const faults = placed.flatMap((one) => [...faultsOf(one)].map((why) => `${one.kind}.${one.path}: ${why}`));
    expect(faults).toEqual([]);
  });

  it("are found, in objects inside too", () => {
    const has = (path: string, tag: keyof Tags) =>
      placed.some(({ path: at, property }) => at === path && property.tags[tag] !== undefined);
    expect(has("requests.waitTimeMs", "minimum")).toBe(true);
    expect(has("config.expectedStatus", "maximum")).toBe(true);
    expect(has("config.packets", "minimum")).toBe(true);
    expect(has("agents.sourceIpAddress", "deprecated")).toBe(true);
    const counted = placed.filter(({ property: { tags } }) => tags.unset);
    expect(counted.length).toBeGreaterThan(500);
  });

  it("stand in the place of prose: no text says a default or bounds", () => {
    const PROSE = /\b(Default|Not set|Otherwise): |\b\d+ (to \d+|or more)\b/;
    const args = sources
      .flatMap(({ interfaces }) => [...interfaces])
      .filter(([name]) => /(Args|^LookupOptions)$/.test(name));
    const all = [...placed.map(({ property }) => property), ...args.flatMap(([, { properties }]) => [...properties])];
    expect([...new Set(all.map(({ doc }) => doc))].filter((doc) => PROSE.test(doc))).toEqual([]);
  });

  it.each(sources)("of the provider's settings are what the settings are when nothing is said", (vendor) => {
    const properties = vendor.interfaces.get("ProviderArgs")?.properties ?? [];
    expect(properties.map(({ name }) => name).sort()).toEqual(Object.keys(vendor.settings).sort());
    for (const { name, tags } of properties) {
      const setting = vendor.settings[name] as Setting;
      const unset = tags.unset?.value;
      expect(unset?.toString(), name).toBe(setting.fallback);
      const sources = [setting.config, setting.env, ...(setting.alias ? [setting.alias] : [])];
      expect(tags.see, name).toBe(sources.map((one) => `\`${one}\``).join(", "));
    }
  });

  it("name the most that a time-out may be", () => {
    const interfaces = sources[0]?.interfaces;
    const most = interfaces?.get("ProviderArgs")?.properties.find(({ name }) => name === "timeout")?.tags.maximum;
    const given = (timeout: number) => () =>
      settings(
        () => undefined,
        (name) => ({ TE_TOKEN: "t".repeat(36), TE_TIMEOUT: `${timeout}` })[name],
      );
    expect(given(Number(most))).not.toThrow();
    expect(given(Number(most) + 1)).toThrow("3600");
  });
});

describe("a tag that is wrong is seen", () => {
  const NONE: Tags = { examples: [], unknown: [] };
  const faults = (field: Field<never>, tags: Partial<Tags>, optional = true) => [
    ...faultsOf({
      path: "size",
      property: { name: "size", doc: "Size.", tags: { ...NONE, ...tags }, optional },
      field,
    }),
  ];
  const size = defaults(integer(1, 10), 5) as Field<never>;
  const right: Partial<Tags> = { unset: { value: 5 }, minimum: 1, maximum: 10 };

  it("and a right one is not", () => {
    expect(faults(size, right)).toEqual([]);
    expect(faults(optionalComputed(text()), { unset: { words: "left alone, none at first" } })).toEqual([]);
    expect(faults(text(), { unset: { words: "the agent's own" } })).toEqual([]);
    expect(faults(withdrawn("is gone."), { deprecated: "Gone." })).toEqual([]);
  });

  it.each<[string, Field<never>, Partial<Tags>, boolean?]>([
    ["another default", size, { ...right, unset: { value: 6 } }],
    ["no default", size, { ...right, unset: undefined }],
    ["words for a default that is a value", size, { ...right, unset: { words: "five" } }],
    ["a default where there is none", integer(1, 10), right],
    ["a default of what must be set", size, right, false],
    ["a default of what is left alone", optionalComputed(text()), { unset: { value: "" } }],
    ["left alone where it is not", text(), { unset: { words: "left alone" } }],
    ["another minimum", size, { ...right, minimum: 0 }],
    ["no maximum", size, { ...right, maximum: undefined }],
    ["an example that is refused", size, { ...right, examples: [11] }],
    ["an example of a secret", secret(text()), { unset: { value: "" }, examples: ["x"] }],
    ["no example of a form", text({ type: "colour" }), { unset: { value: "" } }],
    ["deprecated where it is not", size, { ...right, deprecated: "Gone." }],
    ["not deprecated where it is", withdrawn("is gone."), {}],
  ])("%s", (_what, field, tags, optional) => expect(faults(field, tags, optional)).toHaveLength(1));
});
