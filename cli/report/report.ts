import { didYouMean } from "../../provider/core/nearest";
import { openAccount, type Place } from "../account/open-account";
import { noKey } from "../account/tag-keys";
import { jsonOf } from "../output/json";
import { progress } from "../output/progress";
import { writeFileOf } from "../output/write-file";
import type { Tag } from "./account";
import { CHECKS } from "./checks/checks";
import { documentOf } from "./document";
import { markdownOf, textOf } from "./print";
import { DEFINITIONS, readAccount } from "./read-account";

export interface ReportOptions extends Place {
  readonly format: "text" | "markdown" | "json";
  readonly strict?: boolean;
  /** Ids of checks. */
  readonly ignore?: readonly string[];
  /** The file of the page. */
  readonly html?: string;
  /** Bars of the page are of the tags with this key. */
  readonly by?: string;
}

/** Only these need the rules one by one. */
const OF_RULES = ["unwatched-tests", "silent-rules"];

const TRACED = [...DEFINITIONS].flatMap(([type, { fields }]) => (fields.distributedTracing ? [type] : []));

/** Reads the account group, prints what is not in order, and returns the exit code. */
export async function report({ format, strict, ignore = [], html, by, ...place }: ReportOptions): Promise<number> {
  const ignored = new Set(ignore.map(known));
  if (by !== undefined && html === undefined) throw new Error("--by is for the page: add --html FILE.");
  const read = async () => {
    const api = await openAccount(place);
    const account = await readAccount(api, {
      rules: html !== undefined || OF_RULES.some((id) => !ignored.has(id)),
      types: new Set(html !== undefined ? DEFINITIONS.keys() : ignored.has("untraced-tests") ? [] : TRACED),
    });
    if (by !== undefined && account.tags) refuseUnknownKey(by, account.tags);
    return { account, scope: api.scope };
  };
  const { account, scope } = await read().finally(progress("reading the account:"));
  const document = documentOf(account, { scope, ignored, isStrict: strict === true });
  const print = {
    text: () => textOf(document, process.stdout.columns),
    markdown: () => markdownOf(document),
    json: () => jsonOf(document),
  };
  process.stdout.write(print[format]());
  if (html !== undefined) {
    const { reportPage } = await import("./page/report-page.js");
    await writeFileOf("--html", html, reportPage(account, document, by ?? "team"));
    process.stderr.write(`The page is in ${html}.\n`);
  }
  return document.exitCode;
}

function refuseUnknownKey(by: string, tags: readonly Tag[]): void {
  const keys = tags.filter(({ objectType }) => objectType === "test").map(({ key }) => key);
  if (keys.includes(by)) return;
  throw new Error(noKey(by, keys));
}

function known(id: string): string {
  const ids = CHECKS.map((check) => check.id);
  if (ids.includes(id)) return id;
  throw new Error(`--ignore: there is no check "${id}".${didYouMean(id, ids)} All: ${ids.join(", ")}.`);
}
