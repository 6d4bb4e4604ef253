import { describe, expect, it } from "vitest";
import type { Account } from "../../cli/report/account";
import { columnsOf } from "../../cli/report/page/matrix-columns";
import { rowsOf } from "../../cli/report/page/matrix-rows";
import { manyTests, pageOf } from "../browser/many-tests";

/** The same account, each free text of which is this one. */
function named(account: Account, name: string): Account {
  const { agents, rules = [], tags = [], tests } = account;
  return {
    ...{ ...account, name },
    agents: agents.map((one) => ({ ...one, name, country: name })),
    rules: rules.map((one) => ({ ...one, name, type: name, severity: name, recipients: [name] })),
    windows: [{ id: "1", name, isEnabled: true, silentUntil: Number.POSITIVE_INFINITY, tests: 2 }],
    tags: tags.map((one) => ({ ...one, value: name })),
    tests: tests.map((one) => ({ ...one, name, type: name })),
  };
}

describe("the page of an account", () => {
  it("has no markup but its own: names of others are text, in elements and in attributes", () => {
    const account = named(manyTests(20, 8), `"'><script>alert(1)</script><img src=x onerror=y>\u202e`);
    const page = pageOf(account);
    expect(page).not.toMatch(/<script|<img|\u202e/);
    expect(page).toContain("&lt;script&gt;");
    const tags = new Set([...page.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag));
    expect([...tags].filter((tag) => !OWN.includes(String(tag)))).toEqual([]);
  });

  it("is less than 2 MB for 2,000 tests and 60 agents, and small for 10,000 tests and 300 agents", () => {
    expect(Buffer.byteLength(pageOf(manyTests(2000, 60)))).toBeLessThan(2_000_000);
    expect(Buffer.byteLength(pageOf(manyTests(10_000, 300)))).toBeLessThan(2_000_000);
  });

  it("has columns for places where there are more than sixty agents, and each agent is in one", () => {
    const account = manyTests(100, 80);
    const columns = columnsOf(account);
    expect(columns.map(({ group }) => group)).toEqual([..."E AU BR CA DE FR GB IN JP NL SG US ZA".split(" ")]);
    expect(columns.flatMap(({ ids }) => ids).sort()).toEqual(account.agents.map(({ id }) => id).sort());
  });

  it("has rows for tests that are alike where there are more than two thousand", () => {
    const { tests } = manyTests(2500, 10);
    const rows = rowsOf(tests).flatMap(([, all]) => all);
    expect(rows.length).toBeLessThan(100);
    expect(rows.reduce((sum, row) => sum + row.tests.length, 0)).toBe(2500);
    expect(rows[0]?.name).toMatch(/^\d+ tests like Service/);
  });

  it("says what the token may not read", () => {
    const { rules: _, tags: __, tests, ...account } = manyTests(20, 8);
    const page = pageOf({ ...account, tests: tests.map(({ rules: _, ...test }) => test) });
    expect(page.match(/The token may not read them/g)).toHaveLength(2);
    expect(page).toContain(
      "Not checked, because ThousandEyes does not show this token what it needs: unwatched-tests, silent-rules.",
    );
  });
});

const OWN =
  "html head meta title style body header h1 h2 h3 p dl div dt dd nav ul li a main section details summary span table thead tbody tr th td b code footer".split(
    " ",
  );
