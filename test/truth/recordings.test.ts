import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../provider/core/check";
import { inUsersTerms } from "../../provider/thousandeyes/input-names";
import { definitionOf } from "../../provider/thousandeyes/registry";
import { newWorld, resource } from "../kinds/world";
import { isShared } from "./document";
import { kept, recorded, type Sent } from "./recordings";
import { elsewhere, inputsIn, letThrough, refusedOnPurpose } from "./refusals";

const reasons = ({ kind, body }: Sent) => check(definitionOf(kind), body).failures.map(({ reason }) => reason);
const isLetThrough = ({ said, body }: Sent) =>
  letThrough.find((one) => one.said.test(said) && (one.body?.test(JSON.stringify(body)) ?? true))?.why;
const isElsewhere = ({ said }: Sent) => elsewhere.find((one) => one.said.test(said))?.why;

/** What to do next: other words, a value, the allowed ones, or what is needed. */
const HINT =
  /Write |like \S||Give it |Remove |Did you mean|one of |between \d|needs? |needs$|set exactly|required \(\w|must be|Use another/;

const everywhere: [string, Sent[]][] = [["kept here", kept()]];
if (isShared) everywhere.push(["recorded", recorded()]);

// The recordings are no part of the project: where they are not at hand, the few that were kept are all there is.
it.runIf(isShared)("a few bodies are kept here: one for every kind and every refusal", async () => {
  // When they are not what was recorded: `npx vitest run test/truth -u`, and look at what changed.
  const few = new Map<string, string>();
  for (const one of recorded()) {
    const [key, line] = [one.said || one.kind, JSON.stringify(one)];
    if (line.length < (few.get(key)?.length ?? Number.POSITIVE_INFINITY)) few.set(key, line);
  }
  const lines = [...few.values()].map((line) => `${line}\n`);
  await expect(lines.join("")).toMatchFileSnapshot(join(__dirname, "fixtures/bodies.jsonl"));
});

describe.each(everywhere)("the bodies that are %s", (where, all) => {
  const taken = all.filter(({ status }) => status < 300);
  const refused = all.filter(({ status }) => status >= 400 && status < 500);
  const explained = refused.filter((one) => !isElsewhere(one));
  const ours = explained.filter((one) => reasons(one).length > 0);

  it("pass where the API took them", () => {
    const wrong = taken.filter((one) => reasons(one).length > 0);
    const names = all.map(({ from, method }) => `${method} ${from}`);
    expect(wrong.map(({ from, method }) => `${method} ${from}`).sort()).toEqual(
      Object.keys(refusedOnPurpose)
        .filter((name) => names.includes(name))
        .sort(),
    );
  });

  it("are refused in the preview where the API refused them, but for those we send in the API's own words", () => {
    const missed = explained.filter((one) => reasons(one).length === 0);
    // What the API has said is told once, for the log.
    const log = where === "recorded" ? console.log : () => {};
    log(
      [
        `${taken.length} taken; ${refused.length} refused: ${ours.length} by us too, ${missed.length} let through, ` +
          `${refused.length - explained.length} not told by the body`,
        ...missed.map((one) => `${one.from}: ${isLetThrough(one)}`),
      ].join("\n"),
    );
    expect(missed.filter((one) => !isLetThrough(one)).map(({ from, said }) => [from, said])).toEqual([]);
    const right = refused.filter(isLetThrough).length;
    expect(ours.length / (explained.length - right)).toBeGreaterThanOrEqual(0.95);
  });

  it("and let through are taken by the API as we send them", async () => {
    for (const one of explained.filter(isLetThrough)) {
      await newWorld();
      await expect(resource(one.kind).create(one.body), one.from).resolves.toBeDefined();
    }
  });

  it("are refused with the input as it is written, why, and what to write instead", () => {
    for (const one of ours) {
      const told = reasons(one);
      const paths = told.map((reason) => reason.split(": ")[0]);
      for (const reason of told) {
        expect(reason, one.from).toMatch(/^[a-z]\w*(\[\d+\]|\.\w+)*: ./i);
        expect(reason, one.from).toMatch(HINT);
      }
      expect(paths, `${one.from}: ${one.said}`).toEqual(expect.arrayContaining(inputsIn(one.said)));
    }
  });

  it("are told in the names of the inputs where only the API can refuse them", () => {
    for (const { from, said } of refused) {
      const told = inUsersTerms(said);
      expect(told, from).not.toMatch(
        /agentSet|url\.url|serverName|domainName|prefix\.prefix|\bservers\b|startDateTime/,
      );
      if (/Error in field|Invalid value for fields|bandwidth|Header|authentication scheme|Steps/.test(said)) {
        for (const input of inputsIn(said)) expect(told, from).toContain(input.replace(/\[.*/, ""));
      }
    }
  });
});
