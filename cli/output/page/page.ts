import { createHash } from "node:crypto";
import { html, raw } from "hono/html";
import { plain } from "../value";
import { STYLE } from "./style";

export type Html = ReturnType<typeof html>;

/** A part of a page; the list of contents leads to it. */
export interface Section {
  /** For links: letters and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly content: Html;
}

interface Page {
  readonly title: string;
  /** Below the title. */
  readonly lead: Html;
  readonly sections: readonly Section[];
  /** What the page needs beside the look that all have. */
  readonly style?: string;
  /** Programs of the page, in the order in which they run. None: the page has none, and no other can run. */
  readonly scripts?: readonly string[];
  /** What the programs read, by the id of its element. */
  readonly data?: Readonly<Record<string, unknown>>;
}

const hash = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** JSON in an element: no text in it can end the element. */
const inElement = (value: unknown) => JSON.stringify(value).replace(/</g, "\\u003c");

/**
 * A page that stands alone: one file, which asks the network for nothing, and by its policy cannot; scripts are only
 * those whose hash the policy has. All texts in it are escaped by `html`.
 */
export function page({ title, lead, sections, style = "", scripts = [], data = {} }: Page): string {
  const policy = [
    "default-src 'none'; style-src 'unsafe-inline'",
    ...(scripts.length ? [`script-src ${scripts.map(hash).join(" ")}`] : []),
  ].join("; ");
  return `${html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${plain(title)}</title>
<style>${raw(STYLE + style)}</style>
</head>
<body>
<header>
<h1>${plain(title)}</h1>
${lead}
<nav aria-label="Contents"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>
<main>
${sections.map(
  ({ id, title, content }) => html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}
</section>
`,
)}</main>
<footer>Written by <code>pulumi-thousandeyes</code>.</footer>
${Object.entries(data).map(
  ([id, value]) => html`<script type="application/json" id="${id}">${raw(inElement(value))}</script>
`,
)}${scripts.map(
  (script) => html`<script>${raw(script)}</script>
`,
)}</body>
</html>
`}`;
}
