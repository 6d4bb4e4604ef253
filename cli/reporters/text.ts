import type { Change, Property } from "../drift/report";
import { type Paint, painter } from "./paint";
import type { Reporter } from "./reporter";
import { plain, shown, sideBySide } from "./value";
import { authorship, headline, remarks, remedy } from "./words";

const SIGNS = { create: "+", update: "~", replace: "±", delete: "-" } as const;

/** For people: what drifted first, then what is only not deployed yet. */
export const text: Reporter = (report, { colours }) => {
  const paint = painter(colours);
  const { drifted, undeployed, project, stack } = report;
  const colour = drifted.length ? paint.red : undeployed.length ? paint.yellow : paint.green;
  const blocks = [
    `${paint.bold(`${project}/${stack}`)}: ${colour(headline(report))}`,
    ...drifted.map((change) => block(change, paint)),
    ...(undeployed.length ? [paint.bold("Not deployed yet")] : []),
    ...undeployed.map((change) => block(change, paint)),
    ...remarks(report).map(plain),
  ];
  return `${blocks.join("\n\n")}\n`;
};

function block(change: Change, paint: Paint): string {
  const { name, kind, id, what, upWould, properties, link } = change;
  const isGone = what === "deleted";
  const sign = isGone ? paint.red("-") : paint.yellow(SIGNS[upWould]);
  const head = `${sign} ${paint.bold(plain(name))} ${paint.dim(`(${[kind, id].filter(Boolean).join(" ")})`)} ${what}`;
  const author = authorship(change);
  const lines = [
    ...table(properties, paint),
    ...(author ? [author] : []),
    ...(link ? [paint.dim(link)] : []),
    paint.dim(remedy(change)),
  ];
  return [head, ...lines.map((line) => `    ${line}`)].join("\n");
}

function table(properties: readonly Property[], paint: Paint): string[] {
  const rows = properties.map((property) => ({ ...property, sides: sideBySide(property.declared, property.found) }));
  const width = (texts: string[]) => Math.max(0, ...texts.map(({ length }) => length));
  const first = width(rows.map(({ path }) => path));
  const second = width(rows.map(({ sides }) => sides[0]));
  return rows.map(({ path, sides: [declared, found], drifted, deployed }) => {
    const aside = drifted
      ? deployed === undefined
        ? ""
        : paint.dim(`  deployed ${shown(deployed)}`)
      : paint.dim("  not deployed yet");
    const left = `${plain(path).padEnd(first)}  declared ${paint.green(declared.padEnd(second))}`;
    return `${left}  found ${drifted ? paint.red(found) : found}${aside}`;
  });
}
