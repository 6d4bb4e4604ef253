import { type Field, fits } from "./field";
import { isJsonObject } from "./json";
import { didYouMean } from "./nearest";
import { show } from "./quote";

/** Says how a value does not fit its field, what is expected there, and what to write instead. */
export function mismatch(field: Field | undefined, value: unknown, isSecret: boolean): string {
  if (!field) return "is not expected here.";
  if (value === undefined) return `is missing: it is required${example(field)}.`;
  const wanted = expectation(field);
  if (typeof value === jsTypeOf(field)) {
    const quoted = isSecret ? undefined : show(field, value);
    return `${quoted === undefined ? "" : `${quoted} `}is not ${wanted}.${near(field, value)}`;
  }
  const found = value === null ? "null" : Array.isArray(value) ? "a list" : typeof value;
  return `expects ${wanted}, got ${found}.${rewrite(field, value, isSecret)}`;
}

const example = ({ type, values }: Field) => (values?.length ? `, one of ${values.join(", ")}` : ` (${type})`);

const isList = ({ type }: Field) => /^(set|list) of /.test(type);

/** The type of the field's values: a value of this type may still be a wrong one. */
function jsTypeOf({ type, values, of, keys }: Field): string | undefined {
  if (of || keys) return undefined;
  if (type === "integer" || type === "number") return "number";
  return values?.length ? "string" : undefined;
}

function expectation(field: Field): string {
  const { type, values = [], min, max, shorthand, keys } = field;
  if (isList(field)) return "a list";
  if (keys || field.of) return shorthand ? "a string or an object" : "an object";
  if (type === "boolean") return "true or false";
  if (values.length) return `one of ${values.map((value) => JSON.stringify(value)).join(", ")}`;
  if (type === "integer") return `a whole number ${max === undefined ? `${min} or more` : `between ${min} and ${max}`}`;
  if (type === "number") return `a number${between(min, max)}`;
  return "a string";
}

function between(min?: number, max?: number): string {
  if (min !== undefined && max !== undefined) return ` between ${min} and ${max}`;
  return min !== undefined ? ` of ${min} or more` : max !== undefined ? ` of ${max} or less` : "";
}

function near({ values = [] }: Field, value: unknown): string {
  if (typeof value === "string") return didYouMean(value, values as string[]);
  const off = (one: unknown) => Math.abs(Number(one) - Number(value));
  const [closest] = [...values].sort((a, b) => off(a) - off(b));
  return closest === undefined ? "" : ` Did you mean ${closest}?`;
}

/** The same meaning in the right spelling, if that is clear and the field accepts it. */
function rewrite(field: Field, value: unknown, isSecret: boolean): string {
  const shown = (owner: Field, it: unknown) => (isSecret ? undefined : show(owner, it));
  if (isList(field) && field.of) {
    const { of } = field;
    const element = (isJsonObject(value) ? [value] : [value, String(value)]).find((one) => fits(of, one));
    if (element !== undefined) return ` Write it in brackets: [${shown(of, element) ?? "..."}].`;
    return isLookupResult(value) ? `${ITS_IDS}: write those.` : "";
  }
  if (!field.keys && isLookupResult(value)) return `${ITS_IDS}: write one of those.`;
  if (field.idKey && isJsonObject(value)) {
    const id = value[field.idKey];
    const quoted = shown(field, id);
    return fits(field, id) ? ` Write its ${field.idKey} alone${quoted === undefined ? "" : `: ${quoted}`}.` : "";
  }
  const meant = SPELLINGS.map((spell) => spell(value)).find((one) => one !== undefined && fits(field, one));
  if (meant === undefined) return "";
  if (typeof meant !== "string") return ` Write ${meant}${typeof value === "string" ? ", without quotes" : ""}.`;
  const quoted = shown(field, meant);
  return quoted === undefined ? " Write it in quotes." : ` Write it in quotes: ${quoted}.`;
}

/** The result of a lookup, in the place of the ids in it. They may not be known yet. */
const ITS_IDS = " The ids that a lookup found are its `.ids`";
const isLookupResult = (value: unknown) => isJsonObject(value) && Object.hasOwn(value, "ids");

/** The words for true and false in other languages. */
export const FLAGS: Readonly<Record<string, boolean>> = {
  ...{ true: true, "1": true, yes: true, on: true },
  ...{ false: false, "0": false, no: false, off: false },
};

/** The values that may have been meant. */
const SPELLINGS: readonly ((value: unknown) => unknown)[] = [
  (value) => (typeof value === "string" && /^-?\d{1,15}(\.\d{1,15})?$/.test(value.trim()) ? Number(value) : undefined),
  (value) => FLAGS[String(value).toLowerCase()],
  (value) => (typeof value === "number" || typeof value === "boolean" ? String(value) : undefined),
];
