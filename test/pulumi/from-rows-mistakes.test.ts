import * as pulumi from "@pulumi/pulumi";
import { beforeAll, describe, expect, it } from "vitest";
import { inputsOf, mistakesIn, setMocks, sheet } from "./rows";

beforeAll(setMocks);

describe("every mistake of all rows is listed at once, with file, row and column, and no resource is made", () => {
  it("cells that the field refuses, in the words of the engine", () => {
    const rows = sheet({ interval: "17", enabled: "perhaps" }, { agents: "3;x" }, { url: "" });
    expect(mistakesIn(rows)).toEqual([
      'tests.csv, row 2 "site0", column "interval": 17 is not one of 60, 120, 300, 600, 900, 1800, 3600. Did you mean 60?',
      'tests.csv, row 2 "site0", column "enabled": expects true or false, got string.',
      'tests.csv, row 3 "site1", column "agents": agents[1]: is not an id. An id is a string of digits, like "281474976710706". A lookup finds the id of a name.',
      'tests.csv, row 4 "site2", column "url": is missing: it is required (URL).',
    ]);
  });

  it("rules over several fields", () => {
    expect(mistakesIn(sheet({ networkMeasurements: "false", numPathTraces: "5" }))).toEqual([
      expect.stringMatching(/^tests\.csv, row 2 "site0", column "numPathTraces": .*\(R057\)$/),
    ]);
  });

  it("the same one in several rows as one line", () => {
    const rows = sheet({ httpTimeLimit: "x" }, { httpTimeLimit: "x" }, {}, { httpTimeLimit: "x" });
    expect(mistakesIn(rows)).toEqual([
      'tests.csv, rows 2-3, 5, column "httpTimeLimit": expects a whole number between 5 and 60, got string.',
    ]);
  });

  it("texts that are no map and no JSON", () => {
    const rows = sheet({ customHeaders: "all" }, { headers: "[x]" }, { "customHeaders.all": "A=1;A=2" });
    expect(mistakesIn(rows)).toEqual([
      'tests.csv, row 2 "site0", column "customHeaders": expects `name=value` pairs with ";" between them, or JSON in braces.',
      'tests.csv, row 3 "site1", column "headers": begins with [ and ends with ], but is not JSON.',
      'tests.csv, row 4 "site2", column "customHeaders.all": has a name twice. Keep one of the two.',
    ]);
  });

  it("names that are missing or given twice", () => {
    expect(mistakesIn(sheet({ name: "a" }, { name: " " }, { name: "a" }))).toEqual([
      'tests.csv, rows 2, 4, column "name": "a" is the name of several rows. Give each row one of its own.',
      'tests.csv, row 3, column "name": gives the row no name, and each row needs one.',
    ]);
    const failing = () => {
      throw new Error("no");
    };
    expect(mistakesIn(sheet({ name: "" }), { args: failing })).toContainEqual(expect.stringContaining("no name"));
    expect(mistakesIn(sheet({}), { name: "nam" })).toContain(
      'tests.csv, row 2, column "nam": gives the row no name, and each row needs one. Did you mean "name"?',
    );
  });

  it("R055 objects of one name in one account group, unless they may be of several accounts", async () => {
    const rows = sheet({ testName: "web" }, { testName: "api" }, { testName: "web" });
    expect(mistakesIn(rows)).toEqual([
      'tests.csv, rows 2, 4: a test called "web" is in several rows, and there can be only one.',
    ]);
    expect(await inputsOf(rows, { opts: () => ({}) })).toHaveLength(3);
    const groups = sheet({ testName: "web" }, { testName: "web", accountGroupId: "7" });
    expect(await inputsOf(groups)).toHaveLength(2);
    const unknown = { args: (_row: object, args: object) => ({ ...args, testName: pulumi.output("web") }) };
    expect(await inputsOf(sheet({}, {}), unknown)).toHaveLength(2);
  });

  it("two columns that set one input", () => {
    const columns = { "Address of the site": "url" } as const;
    expect(mistakesIn(sheet({ "Address of the site": "x.example.com" }), { columns })).toEqual([
      'tests.csv, row 2 "site0", column "Address of the site": sets url, as another column does. Empty one of them.',
    ]);
    expect(mistakesIn(sheet({ " url": "a", "url ": "b" }))).toContain(
      'tests.csv, row 2 "site0": has two columns with the same heading.',
    );
  });

  it("what the program's own function throws", () => {
    const args = ({ team }: Record<string, unknown>) => {
      throw new Error(`no team ${team}`);
    };
    expect(mistakesIn(sheet({ team: "web", interval: "x" }), { args })).toEqual([
      'tests.csv, row 2 "site0": no team web',
      expect.stringContaining('column "interval": expects one of'),
    ]);
  });
});

describe("no column is lost in silence", () => {
  it("one that sets no input is a mistake, with the nearest name", () => {
    expect(mistakesIn(sheet({ intervall: "60" }, {}))).toEqual([
      'tests.csv, row 1, column "intervall": is not a known property. Did you mean "interval"? Rename the column, or ' +
        "say in `columns` which input it sets, or false if it sets none.",
    ]);
    expect(mistakesIn(sheet({ "oAuth.tstUrl": "x" }))[0]).toContain('Did you mean "testUrl"?');
  });

  it("one that the program reads by its name is used, but not by listing all", () => {
    const rows = sheet({ team: "web", intervall: "60" });
    const args = ({ team, ...rest }: Record<string, unknown>, given: object) => ({
      ...given,
      description: `${team}${rest}`,
    });
    expect(mistakesIn(rows, { args })).toEqual([expect.stringContaining('row 1, column "intervall"')]);
    expect(mistakesIn(rows, { columns: { intervall: false } })).toEqual([expect.stringContaining('column "team"')]);
  });

  it("one with the name of what every object inherits", () => {
    const cells = { constructor: "x", toString: "y", oAuth: '{"constructor": "z"}' };
    expect(mistakesIn(sheet(cells))).toEqual([
      expect.stringContaining('column "constructor": is not a known property.'),
      expect.stringContaining('column "toString": is not a known property.'),
      expect.stringContaining('column "oAuth": oAuth.constructor: is not a known property.'),
    ]);
  });

  it("but none that a function would have read, had it not failed on all rows", () => {
    const args = () => {
      throw new Error("no");
    };
    expect(mistakesIn(sheet({ team: "web" }), { args })).toEqual(['tests.csv, row 2 "site0": no']);
  });

  it("one that is mapped to no input", () => {
    expect(mistakesIn(sheet({ "Every (s)": "60" }), { columns: { "Every (s)": "intervall" as never } })).toEqual([
      'tests.csv, row 1, column "Every (s)": `columns` names "intervall", which is not a known property. Did you mean "interval"?',
    ]);
  });
});

describe("a place is where people look", () => {
  it("entries of a YAML file are counted from 1, and have keys", () => {
    expect(mistakesIn(sheet({}, { x_y: 1, interval: "y" }), { file: "tests.yaml" })).toEqual([
      expect.stringContaining('tests.yaml, entry 2 "site1", key "x_y": is not a known property.'),
      expect.stringContaining('tests.yaml, entry 2 "site1", key "interval": expects'),
    ]);
  });

  it("without a file it is the row alone, counted from the first one's number", () => {
    expect(mistakesIn(sheet({ interval: "x" }), { file: undefined, firstRow: 10 })).toEqual([
      expect.stringMatching(/^row 10 "site0", column "interval": /),
    ]);
  });

  it("a heading that is no name may be a secret of a table without headings: it is a letter", () => {
    const [line] = mistakesIn(sheet({ "p4ss/word!": "x" }));
    expect(line).toContain("row 1, column C: is not a known property.");
    expect(line).not.toContain("p4ss");
  });
});

describe("no message quotes what may be a secret", () => {
  const secret = "hunter2-hunter2";
  it.each([
    { clientCertificate: secret, password: secret, interval: secret },
    { customHeaders: secret },
    { headers: `[${secret}]`, "oAuth.requestMethod": secret },
    { enabled: secret, agents: secret, downloadLimit: secret, description: secret, dnsOverride: secret },
  ])("%#", (cells) => {
    expect(mistakesIn(sheet(cells)).join("\n")).not.toContain(secret);
  });
});
