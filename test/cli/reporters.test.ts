import { stripVTControlCharacters } from "node:util";
import { Ajv2020 } from "ajv/dist/2020";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { reportOn } from "../../cli/drift/check";
import { present } from "../../cli/drift/present";
import type { Change, DriftReport } from "../../cli/drift/report";
import { driftDocument } from "../../cli/drift/schema";
import { FORMATS, type Format, REPORTERS } from "../../cli/output/formats";
import { wantsColours } from "../../cli/output/paint";
import { faultsOf } from "./junit-schema";
import { recorded } from "./recorded";

const ask = async () => {
  throw new Error("There is no ThousandEyes token.");
};
const render = async (format: Format, report: DriftReport, colours = false) =>
  (await REPORTERS[format]())(present(report), { colours });

/** As it is where the API could be asked. */
const author: Partial<Change> = {
  by: "Ada Lovelace (ada@example.com)",
  at: "2026-11-23T03:09:13Z",
  source: "object",
  link: "https://app.thousandeyes.com/view/tests?__a=105&testId=17",
};

/** What somebody may write into a field, to see who reads it. */
const nasty = "a | b `c` <script>&amp;\u001b[31m\u0007@all";

let drifted: DriftReport;
let anonymous: DriftReport;
let clean: DriftReport;
let evil: DriftReport;
beforeAll(async () => {
  anonymous = await reportOn(recorded("drift"), ask);
  drifted = { ...anonymous, drifted: anonymous.drifted.map((change) => ({ ...change, ...author })), notes: [] };
  clean = await reportOn(recorded("clean"), ask);
  const [change] = anonymous.drifted as [Change];
  const properties = [{ path: "description", declared: "one\ntwo", found: `one\n${nasty}`, drifted: true }];
  evil = { ...drifted, drifted: [{ ...change, name: nasty, by: nasty, at: nasty, properties }], notes: [nasty] };
});

describe.each(FORMATS)("the report as %s", (format) => {
  // Not ".json" and ".md", or the formatter would have its way with them.
  const ending = { text: "txt", markdown: "md.txt", json: "json.txt", junit: "xml" }[format];

  it("of what drifted, with who and when, and of what is not deployed", async () => {
    await expect(await render(format, drifted)).toMatchFileSnapshot(`golden/drift.${ending}`);
  });

  it("without who and when says so in one line", async () => {
    expect(await render(format, anonymous)).toContain(
      "Authors and times are not known: There is no ThousandEyes token.",
    );
  });

  it("of a clean stack", async () => {
    await expect(await render(format, clean)).toMatchFileSnapshot(`golden/clean.${ending}`);
  });

  it("lets nothing through that steers a terminal", async () => {
    expect(await render(format, evil)).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it("shows nothing of a secret but that it is one", async () => {
    const properties = [{ path: "password", declared: "[secret]", found: "[secret]", drifted: true }];
    const [change] = drifted.drifted as [Change];
    const secret = await render(format, { ...drifted, drifted: [{ ...change, properties }] });
    expect(secret).toContain("[secret]");
  });
});

describe("the text", () => {
  it.each<[Record<string, string>, boolean, boolean]>([
    [{}, true, false],
    [{ NO_COLOR: "1" }, false, false],
    [{ NO_COLOR: "", CLICOLOR: "1" }, true, false],
    [{ CLICOLOR: "0" }, false, false],
    [{ CLICOLOR_FORCE: "1" }, true, true],
    [{ CLICOLOR_FORCE: "0" }, true, false],
    [{ CLICOLOR: "0", CLICOLOR_FORCE: "1" }, true, true],
    [{ FORCE_COLOR: "1" }, true, true],
    [{ FORCE_COLOR: "0" }, false, false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, false],
    [{ TERM: "dumb" }, false, false],
  ])("has colours as the environment wants them: %j", (env, onTerminal, inPipe) => {
    expect([wantsColours({ isTTY: true }, env), wantsColours({}, env)]).toEqual([onTerminal, inPipe]);
  });

  it("has colours where they are wanted, and is the same text without them", async () => {
    const colourful = await render("text", drifted, true);
    expect(colourful).toContain("\u001b[31m60\u001b[39m");
    expect(stripVTControlCharacters(colourful)).toBe(await render("text", drifted));
  });

  it("counts what is not ours in one line", async () => {
    const text = await render("text", { ...clean, otherChanges: 2 });
    expect(text).toContain("none of 8 resources drifted");
    expect(text).toContain("2 resources of other kinds would change too.");
  });
});

describe("the markdown", () => {
  it("keeps what others wrote inside code, in one cell", async () => {
    const page = await render("markdown", evil);
    const row = page.split("\n").find((line) => line.includes("`description`")) ?? "";
    expect(row.split(/(?<!\\)\|/)).toHaveLength(8);
    expect(page.replace(/(`+) ?.*?\1/g, "")).not.toContain("<script>");
    expect(page).toContain("\\@all");
  });

  it("fits into an issue, however much drifted", async () => {
    const [change] = drifted.drifted as [Change];
    const many = Array.from({ length: 3000 }, (_, index) => ({ ...change, name: `test-${index}` }));
    const page = await render("markdown", { ...drifted, drifted: many });
    expect(page.length).toBeLessThan(65_536);
    expect(page).toContain("... and 2900 more rows.");
    expect(page).toContain("and 2990 more: `pulumi up --refresh` sets it back");
  });
});

describe("the JUnit report", () => {
  it.each(["drifted", "clean", "evil", "anonymous"] as const)("keeps to the schema: %s", async (name) => {
    expect(faultsOf(await render("junit", { drifted, clean, evil, anonymous }[name]))).toEqual([]);
  });

  it("counts what it holds", async () => {
    const xml = await render("junit", drifted);
    expect(xml).toContain('tests="9" failures="7" errors="0"');
    expect(xml.match(/<testcase /g)).toHaveLength(9);
    expect(xml.match(/<failure /g)).toHaveLength(7);
  });

  it("is held to a schema that would notice", () => {
    expect(faultsOf('<testsuite name="a" tests="x"><oops/><testcase></testsuite>')).toEqual([
      "<testsuite tests> is no number",
      "<oops> must not stand in <testsuite>",
      "<oops> stands too late",
      "<testcase> lacks name",
      "</testsuite> closes what is not open",
      "<testsuite> is not closed",
    ]);
    expect(faultsOf('<testsuite name="a" tests="1"><testcase name="&"/></testsuite>')).toEqual([]);
  });
});

describe("the JSON", () => {
  it.each(["drifted", "clean", "evil", "anonymous"] as const)("keeps to its schema: %s", async (name) => {
    const document = JSON.parse(await render("json", { drifted, clean, evil, anonymous }[name]));
    expect(driftDocument.parse(document)).toEqual(document);
    const validate = new Ajv2020({ strict: true }).compile(z.toJSONSchema(driftDocument));
    expect(validate(document) || validate.errors).toBe(true);
    expect(validate({ ...document, others: 0 })).toBe(false);
    expect(validate({ ...document, exitCode: 1 })).toBe(false);
  });

  it("has a stable shape", async () => {
    const report = JSON.parse(await render("json", drifted));
    expect(Object.keys(report)).toEqual([
      ...["version", "project", "stack", "clean", "exitCode", "summary", "drifted", "undeployed", "notes"],
    ]);
    expect(report).toMatchObject({ version: 1, clean: false, exitCode: 7 });
    expect(report.summary).toEqual({ drifted: 5, undeployed: 2, unchanged: 2, others: 0 });
    expect(JSON.parse(await render("json", clean))).toMatchObject({ clean: true, exitCode: 0 });
  });
});
