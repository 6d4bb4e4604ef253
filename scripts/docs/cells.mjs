// One property of a kind as the cells of a table: the words from its comment, the facts from its field.
import { code, names, sentence, takeApart } from "./prose.mjs";
import { typeInWords, valuesOf } from "./types.mjs";

/** @returns {{ cells: string[], problems: string[] }} problems: where comment and field contradict each other. */
export function cellsOf(property, field, interfaces, nested) {
  if (!field) return { cells: [], problems: [`${property.name}: is in the type, and no field`] };
  const { rest, unset } = takeApart(property.doc);
  // The type says so.
  const words = field.secret
    ? rest.replace(/ ?A secret\.|A secret; t/g, (found) => (found.endsWith("t") ? "T" : ""))
    : rest;
  const type = typeInWords(property.type, field, interfaces, nested) + (field.secret ? ", **secret**" : "");
  const description = [words, ...facts(property, rest, field)].map(sentence).filter(Boolean).join(" ");
  return {
    cells: [code(property.name), type, whenUnset(property, field, unset), description],
    problems: [...contradictions(property, field, rest, unset)].map((why) => `${property.name}: ${why}`),
  };
}

function whenUnset({ optional }, { leaveAlone, default: value }, unset) {
  if (!optional) return "**required**";
  if (unset) return isTold(value) ? withCode(unset, value) : unset;
  if (leaveAlone) return "left alone";
  return isTold(value) ? code(value) : "none";
}

/** Whether a default is a value of its own, and not just nothing. */
const isTold = (value) => value !== undefined && !['""', "[]", "{}"].includes(JSON.stringify(value));

/** What the comment adds to the value is kept; where it begins with another one, it speaks of other kinds too. */
function withCode(text, value) {
  const { length } = String(value);
  if (text.startsWith("`")) return text;
  const same = text.slice(0, length).toLowerCase() === String(value).toLowerCase();
  return same ? code(text.slice(0, length)) + text.slice(length) : code(value);
}

/** What the field says and the comment does not. */
function* facts({ type }, rest, field) {
  const values = valuesOf(type) ?? field.values ?? field.of?.values ?? [];
  if (!values.every((value) => names(rest, value))) yield `One of ${values.map(code).join(", ")}`;
  const { min, max } = field;
  if (min !== undefined && ![min, max ?? min].every((bound) => names(rest, bound))) {
    yield max === undefined ? `${min} or more` : `${min} to ${max}`;
  }
  if (field.unless && !(names(rest, field.unless.field) && names(rest, field.unless.is))) yield without(field.unless);
  if (field.createOnly && !REPLACES.test(rest)) yield "A change replaces it";
  if (field.neverReturned && !field.local && !UNTOLD.test(rest)) yield "The API never tells it, so no drift is seen";
}

const REPLACES = /replaces|manages another/;
const UNTOLD = /never (tells?|read|compared)/;
const without = ({ field, is, value, rule }) =>
  value === undefined || value === ""
    ? `Without effect, so refused, while ${code(field)} is ${code(is)} (${rule})`
    : `Always ${code(value)} while ${code(field)} is ${code(is)} (${rule})`;

function* contradictions({ doc, optional }, { required, default: value, neverReturned, local }, rest, unset) {
  if (!doc) yield "has no comment";
  if (required && optional) yield "is required, and the type says that it may be left out";
  if (isTold(value) && unset && !names(unset, value)) yield `the comment says "${unset}", the field ${code(value)}`;
  if (!isTold(value) && !local && /^(true|false|\d+)\b/.test(unset ?? ""))
    yield `the comment says "${unset}", the field nothing`;
  if (UNTOLD.test(rest) && !neverReturned) yield "the comment says that the API never tells it, the field that it does";
}
