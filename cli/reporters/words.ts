import type { Change, Report, What } from "../drift/report";
import { plain } from "./value";

const counted = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** The first line of every report. */
export function headline({ drifted, undeployed, unchanged, others }: Report): string {
  const all = drifted.length + undeployed.length + unchanged.length;
  const parts = [
    drifted.length
      ? `${drifted.length} of ${counted(all, "resource")} drifted`
      : undeployed.length + others
        ? `none of ${counted(all, "resource")} drifted`
        : `${counted(all, "resource")}, no drift`,
    ...(undeployed.length ? [`${undeployed.length} not deployed yet`] : []),
  ];
  return parts.join(", ");
}

/** Who and when, as far as it is known. */
export function authorship({ by, at, what }: Change): string | undefined {
  const did = what === "deleted" ? "deleted" : "last changed";
  if (!by && !at) return undefined;
  return [did, ...(by ? [`by ${plain(by)}`] : []), ...(at ? [`at ${time(at)}`] : [])].join(" ");
}

export const time = (at: string) =>
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) ? `${at.slice(0, 10)} ${at.slice(11, 19)} UTC` : plain(at);

const WHY: Record<What, string> = {
  edited: "",
  deleted: "",
  new: "new in the program",
  changed: "changed in the program, or by hand before a refresh",
  removed: "no longer in the program",
};

const WILL: Record<Change["upWould"], string> = {
  create: "create it",
  update: "update it",
  replace: "replace it: delete it and create it again",
  delete: "delete it",
};

/** What `pulumi up` does about it. Without --refresh it would not see what was done past it. */
export function remedy({ what, upWould }: Change): string {
  if (what === "deleted") return "`pulumi up --refresh` creates it again, with a new id";
  if (what === "edited" && upWould === "update") return "`pulumi up --refresh` sets it back";
  const why = WHY[what] ? `${WHY[what]}; ` : "";
  return `${why}\`pulumi up${what === "edited" ? " --refresh" : ""}\` would ${WILL[upWould]}`;
}

/** What is to say about the rest, a sentence a line. */
export function remarks({ others, notes }: Report): string[] {
  return [...(others ? [`${counted(others, "resource")} of other kinds would change too.`] : []), ...notes];
}
