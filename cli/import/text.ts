import { counted } from "../output/counted";
import { EXIT } from "../output/exit";
import { adviceFor } from "./advice";
import type { AnyImportDocument as ImportDocument } from "./schema";
import { partsOf } from "./secrets";

/** At most so many names of objects that are left out for the same reason. */
const NAMES = 5;

/** The result for people. Its last line is the one that counts. */
export function textOf(document: ImportDocument): string {
  const { folder, files, config, addToProgram, imported, inStack, terraform } = document;
  const lines = [
    ...leftOut(document),
    ...withoutKind(document),
    ...(inStack.length ? [`left out, ${counted(inStack.length, "objects")} in the stack already`] : []),
    ...(terraform?.ignored
      ? [`left out, ${counted(terraform.ignored, "resources")} of other Terraform providers`]
      : []),
    ...(files.length ? [`${counted(files.length, "files")} written in ${folder}: ${files.join(", ")}`] : []),
    ...cheapForm(document),
    ...writeOnlyInputs(document),
    ...(addToProgram ? [`Add this line to ${addToProgram.file}: ${addToProgram.line}`] : []),
    ...(imported ? [] : Object.entries(config).map(([key, value]) => `pulumi config set ${key} ${value}`)),
    ...secretCommands(document),
    ...(terraform?.removedBlocks ? ["", terraform.removedBlocks, ""] : []),
    ...result(document),
  ];
  return `${lines.join("\n")}\n`;
}

function leftOut({ leftOut }: ImportDocument): string[] {
  const groups = new Map<string, string[]>();
  for (const { kind, name, why } of leftOut)
    groups.set(`${kind}: ${why}`, [...(groups.get(`${kind}: ${why}`) ?? []), name]);
  return [...groups].map(([what, names]) => {
    const more = names.length > NAMES ? ` and ${names.length - NAMES} more` : "";
    return `left out, ${names.length} ${what} (${names.slice(0, NAMES).join(", ")}${more})`;
  });
}

const withoutKind = ({ withoutKind }: ImportDocument) =>
  withoutKind.map(({ what, count, why }) =>
    count === undefined ? `not read, ${what}: ${why}` : `left out, no class exists yet: ${counted(count, what)}`,
  );

/** A PUT of a rule replaces it, and so may clear what the program does not say (R102, R103). */
const writeOnlyInputs = ({ writeOnlyInputs }: ImportDocument): string[] =>
  Object.entries(writeOnlyInputs).map(
    ([kind, names]) =>
      `not known: ${names.join(", ")} of ${kind}, which the API never returns. If an object has one, write it into the ` +
      "program before you change the object: an update may clear it.",
  );

/** Commands for the secrets that the stack lacks. */
function secretCommands({ secrets, imported }: ImportDocument): string[] {
  return secrets
    .filter(({ writeOnly }) => writeOnly || !imported)
    .map(({ key, writeOnly }) => `pulumi config set --secret ${key}${writeOnly ? "" : "   # --run sets it"}`);
}

function result({
  accountGroupId,
  baseUrl,
  objects,
  inStack,
  secrets,
  imported,
  differences,
  exitCode,
  folder,
  addToProgram,
}: ImportDocument): string[] {
  const count = objects.length + inStack.length;
  if (addToProgram && exitCode !== EXIT.good)
    return [`${inStack.length ? "Nothing new" : "Nothing"} is in the stack yet. Add the line, then run this again.`];
  const place = baseUrl === undefined ? `the account group ${accountGroupId}` : baseUrl;
  if (count === 0) return [`Nothing to import: no object of ${place} is selected.`];
  if (!imported)
    return [
      `${counted(objects.length, "objects")} in ${folder}. Run this again with --run to import them into the stack.`,
    ];
  if (exitCode !== EXIT.good) {
    return [
      ...differences,
      ...adviceFor(differences),
      `${counted(count, "objects")} in the stack, and the preview differs. If these are changes of yours that are not deployed yet, ` +
        "run `pulumi up`, then this again. If not, the import is wrong: report it with these lines, and do not run " +
        "`pulumi up`.",
    ];
  }
  return [`${counted(count, "objects")} in the stack, 0 changes${toSend(secrets)}`];
}

/** Why tests have no `alertRules` and `tags`. */
const cheapForm = ({ objects }: ImportDocument): string[] =>
  objects.some(({ kind }) => kind === "AlertRule" || kind === "TagAssignment")
    ? [
        "Rules list their tests, and tag assignments their objects. Tests list neither: it would cost a drift check calls for each rule.",
      ]
    : [];

/** The objects whose secrets the API never returns, so that the stack does not have them yet: most often tests. */
function toSend(secrets: ImportDocument["secrets"]): string {
  const unknown = secrets.filter(({ writeOnly }) => writeOnly).map(({ key }) => key);
  const count = new Set(unknown.map((key) => partsOf(key).object)).size;
  if (count === 0) return "";
  // Those of all other kinds are inside an object, or have another name.
  const [things, what] = unknown.every((key) => /^[^-]+-password$/.test(key))
    ? ["tests", "password"]
    : ["objects", "secrets"];
  return `; ${counted(count, things)} ${count === 1 ? "gets its" : "get their"} ${what} with the next up`;
}
