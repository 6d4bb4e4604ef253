import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { samples } from "../kinds/samples";
import { hasDocument, readDescriptions } from "../truth/document";
import { tables } from "./tables";
import { UNITS, UNSAID_IN_DOCUMENT, unitsIn, WRONG_IN_DOCUMENT } from "./units";

/** What the samples of the kinds add to the common names. */
const ofSamples = Object.entries(samples).flatMap(([kind, { units = {} }]) =>
  Object.entries(units).map(([name, unit]) => [name.includes(".") ? name : `${kind}.${name}`, unit] as const),
);

const unitOf = (owner: string, name: string) =>
  ofSamples.find(([field]) => field === `${owner}.${name}`)?.[1] ??
  Object.entries(UNITS).find(([, fields]) => fields.includes(name) || fields.includes(`${owner}.${name}`))?.[0];

/** Rows of the tables for numbers: their owner is the heading above them, or the page's. */
function numbersOf(page: string) {
  const [, title = ""] = /^# (.+)$/m.exec(page) ?? [];
  return page.split(/^##+ /m).flatMap((section) => {
    const [heading = ""] = section.split("\n");
    const nested = page.includes(`](#${heading.toLowerCase()})`) || heading.startsWith("get");
    const rows = section.matchAll(/^\| `(\w+)` \| (?:integer|number)(?:, [^|]*)? \|(.*)\|$/gm);
    return [...rows].map(([, name = "", cells = ""]) => ({
      owner: nested ? heading : title,
      name,
      text: (cells.split("|").at(-1) ?? "").replace(/; the API's document says \w+/, ""),
    }));
  });
}

// The vendor's document is no part of the project: where it is at hand, it is the judge of what is kept here.
const described = Object.entries(hasDocument ? readDescriptions() : {}).flatMap(([owner, fields]) =>
  Object.entries(fields).map(([path, said]) => {
    const name = path.split(".").at(-1) ?? "";
    return { owner, path, name, said, unit: unitOf(owner, name) };
  }),
);

describe("the unit of every number", async () => {
  const { makePages } = await import("../../scripts/docs/pages.mjs");
  const { pages } = makePages(join(__dirname, "../.."), tables);
  const numbers = [...pages.values()].flatMap(numbersOf);

  it("R219 is known here, and is said in the reference: a window's duration is in seconds", () => {
    const wrong = numbers.filter(({ owner, name, text }) => {
      const unit = unitOf(owner, name);
      return !unit || !text.toLowerCase().includes(unit) || unitsIn(text).some((other) => other !== unit);
    });
    expect(wrong).toEqual([]);
    expect(unitOf("AlertSuppressionWindow", "duration")).toBe("seconds");
  });

  it("is kept here for numbers that there are", () => {
    const known = new Set(numbers.flatMap(({ owner, name }) => [name, `${owner}.${name}`]));
    const kept = [...Object.values(UNITS).flat(), ...ofSamples.map(([field]) => field)];
    expect(kept.filter((field) => !known.has(field))).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
  });

  it("is not looked for in vain: the tables hold numbers", () => expect(numbers.length).toBeGreaterThan(150));

  it.runIf(hasDocument)("is the document's, but where that is known to be wrong or silent", () => {
    const MEASURES = ["seconds", "milliseconds", "bytes", "mbps", "percent"];
    const contradictions = described.filter(({ name, unit, said }) => {
      if (!unit || !MEASURES.includes(unit) || name in WRONG_IN_DOCUMENT || name in UNSAID_IN_DOCUMENT) return false;
      return unitsIn(said)[0] !== unit;
    });
    expect(contradictions).toEqual([]);
  });

  it.runIf(hasDocument)("is said to be wrong or silent in the document only where it is", () => {
    const saidOf = (wanted: string) => described.flatMap(({ name, said }) => (name === wanted ? unitsIn(said) : []));
    for (const name of Object.keys(UNSAID_IN_DOCUMENT)) expect(saidOf(name), name).toEqual([]);
    for (const name of Object.keys(WRONG_IN_DOCUMENT)) expect(saidOf(name), name).not.toContain(unitOf("", name));
  });
});
