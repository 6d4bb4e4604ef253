import { expect, it } from "vitest";
import { everyKind } from "./every";
import { newWorld } from "./world";

/** The lists of everything that a field may name by its id. */
const LISTS = [
  ...["/tests", "/alerts/rules", "/agents", "/agents/proxies", "/credentials", "/emulated-devices", "/monitors"],
  ...["/tags", "/account-groups", "/roles", "/permissions", "/endpoint/agents"],
  ...["/connectors/generic", "/connectors/panorama", "/connectors/conjur"],
  ...["/operations/webhooks", "/operations/credential-vault"],
];
/** Ids of objects, not numbers that mean something by themselves. */
const isId = (text: string) => /^(\d{12,}|[0-9a-f-]{36})$/i.test(text);

const texts = (value: unknown): string[] =>
  typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(texts);

it("samples name no id that is not there: what is made later could get it", async () => {
  const { refs, get } = await newWorld();
  const there = new Set((await Promise.all(LISTS.map(get))).flatMap(texts).map((id) => id.toLowerCase()));
  for (const { kind, sample } of everyKind) {
    const args = [
      sample.minimal(refs),
      sample.full(refs),
      sample.same(refs),
      sample.beside?.(refs),
      sample.values?.(refs),
    ];
    const ids = texts(args).filter(isId);
    expect(
      ids.filter((id) => !there.has(id.toLowerCase())),
      kind,
    ).toEqual([]);
  }
});
