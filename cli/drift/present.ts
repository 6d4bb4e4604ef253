import { parseUrn } from "../engine/urn";
import { VENDORS } from "../engine/vendors";
import type { Difference, Issue, Report, Section } from "../output/report";
import { shown } from "../output/value";
import { documentOf } from "./document";
import { headline, remarks, remedy } from "./phrases";
import type { Change, DriftReport, PropertyChange } from "./report";

const SIGNS = { create: "+", update: "~", replace: "±", delete: "-" } as const;

/** The drift report in the form for reporters: first the drift, then the changes that are not deployed yet. */
export function present(drift: DriftReport): Report {
  const { project, stack, drifted, undeployed, unchanged } = drift;
  const programOnly: Section = {
    heading: "Not deployed yet",
    type: "undeployed",
    columns: ["declared", "deployed"],
    issues: undeployed.map(issue),
  };
  return {
    title: `${vendorsOf(drift)} drift`,
    subject: `${project}/${stack}`,
    headline: headline(drift),
    result: drifted.length ? "bad" : undeployed.length ? "warning" : "good",
    sides: ["declared", "found"],
    sections: [
      { type: "drift", hasAuthors: true, issues: drifted.map(issue) },
      ...(undeployed.length ? [programOnly] : []),
    ],
    passed: unchanged,
    remarks: remarks(drift),
    document: documentOf(drift),
  };
}

/** Whose resources the stack has. */
function vendorsOf({ drifted, undeployed, unchanged }: DriftReport): string {
  const all = [...drifted, ...undeployed, ...unchanged].flatMap(({ urn }) => parseUrn(urn).vendor?.displayName ?? []);
  const names = VENDORS.map(({ vendor }) => vendor.displayName);
  return names.filter((name) => all.includes(name)).join(" and ") || names[0] || "";
}

function issue(change: Change): Issue {
  const { name, kind, id, status, plannedOp, properties, by, at, link } = change;
  const isGone = status === "deleted";
  return {
    ...{ name, kind, id, status, link },
    sign: isGone ? "-" : SIGNS[plannedOp],
    result: isGone ? "bad" : "warning",
    differences: properties.map(difference),
    ...(isGone && { summary: ["there", "gone"] }),
    author: { action: isGone ? "deleted" : "last changed", by, at },
    advice: remedy(change),
  };
}

function difference({ path, declared, found, deployed, drifted }: PropertyChange): Difference {
  const note = deployed === undefined ? undefined : `deployed ${shown(deployed)}`;
  return { path, expected: declared, found, isAside: !drifted, note: drifted ? note : "not deployed yet" };
}
