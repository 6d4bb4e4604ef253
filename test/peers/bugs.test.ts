import { expect, it } from "vitest";
import { testNames } from "../ledger/named";
import { bugs } from "./bugs";

const tests = new Set(testNames().map(({ file, name }) => `${file}: ${name}`));

it("every bug that was reported elsewhere has a test here, or a reason why it cannot happen", () => {
  const lacking = bugs.flatMap(({ proof }) => ("test" in proof && !tests.has(proof.test) ? [proof.test] : []));
  expect(lacking).toEqual([]);
});
