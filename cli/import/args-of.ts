import { check } from "../../provider/core/check";
import type { Field } from "../../provider/core/field";
import { allWithoutIdentity, withoutIdentity } from "../../provider/core/identity";
import { equal, isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import { fieldsOf } from "../../provider/core/keys";
import { managedInputs, stateOf } from "../../provider/core/observe";
import type { ReadObject } from "./read-objects";
import { unmasked, withWriteOnlySecrets } from "./write-only-secrets";

/**
 * Fields that another resource of the program owns. `alertRules` on every test would cost a refresh two calls for each
 * rule of the account; `testIds` on rules cost one for each rule. Tags are owned by their assignments, the agents of an
 * account group own that relation themselves.
 */
const OF_TESTS = ["alertRules", "tags", "labels"];
const OWNED_BY_OTHERS: Readonly<Record<string, readonly string[]>> = {
  AccountGroup: ["agents"],
  // R214: another name of `endpointAgentTag`.
  Stream: ["endpointAgentLabel"],
};
/** True on default rules only, which are not imported. */
const FIXED = ["isDefault"];
/** The class would fill in the Pulumi name, which would be a change. */
const NAMELESS = "has no name, and a program would give it one. Name it, then run this again";

/** An object as the program and the state will have it. */
export interface Imported extends ReadObject {
  /** What the program says: only what differs from the defaults. */
  readonly args: JsonObject;
  /** Those of the state. Secrets are in clear: they get their marks in the import file. */
  readonly inputs: JsonObject;
  readonly outputs: JsonObject;
}

/**
 * The args that mean what the API answered, and the state they lead to. A text says why there are none. `scopeArgs`: the
 * account group of the object, if the stack puts new ones into another.
 */
export function argsOf(object: ReadObject, scope: string, scopeArgs: JsonObject = {}): Imported | string {
  const { definition, id, answer } = object;
  const fields = fieldsOf(definition, answer);
  const owned = definition.idOutput === "testId" ? OF_TESTS : (OWNED_BY_OTHERS[definition.kind] ?? []);
  const values: JsonObject = {};
  for (const [name, field] of Object.entries(fields)) {
    if (owned.includes(name) || FIXED.includes(name)) continue;
    const value = declaredValue(field, answer[name]);
    if (value !== undefined) values[name] = value;
  }
  const { nameInput } = definition;
  if (nameInput && fields[nameInput] && values[nameInput] === undefined) return NAMELESS;
  const effective = Object.fromEntries(Object.entries(values).filter(([name]) => hasEffect(fields[name], values)));
  const args = { ...withWriteOnlySecrets(fields, effective, answer), ...(definition.scope && scopeArgs) };
  const { inputs, failures } = check(definition, args);
  if (failures.length) return failures.map(({ reason }) => reason).join(" ");
  const observed = allWithoutIdentity(fields, managedInputs(fields, inputs, answer));
  const differing = Object.keys(inputs).filter((name) => !equal(observed[name] ?? null, inputs[name] ?? null));
  if (differing.length) return `${differing.join(", ")}: the API's answer has no form that a program can write`;
  return { ...object, args, inputs, outputs: stateOf(definition, { id, scope, known: inputs, answer }) };
}

/** What an answer says of a field beyond its default; undefined for what no program should repeat. */
function declaredValue(field: Field, answer: Json | undefined): Json | undefined {
  if (answer === undefined || answer === null) return undefined;
  const isAdopted = field.providerOnly && field.required;
  // The API returns the value of a credential, although nothing reads it back later (R150).
  if (field.identity || (field.writeOnly && !isAdopted && !field.secret)) return undefined;
  const read = isAdopted ? answer : withoutIdentity(field, field.read(answer));
  const value = field.secret && field.writeOnly ? unmasked(read) : read;
  const isNothing = value === "" || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
  if (isNothing && !field.required) return undefined;
  if (field.of?.shorthand && Array.isArray(value)) return value.map((one) => short(one, field.of?.shorthand as string));
  return field.default !== undefined && equal(value, field.default) && !field.required ? undefined : value;
}

/** `"3"` for `{ agentId: "3" }`. */
const short = (value: Json, key: string): Json =>
  isJsonObject(value) && Object.keys(value).length === 1 && value[key] !== undefined ? value[key] : value;

/** Values without effect are refused, so they are left out. */
function hasEffect(field: Field | undefined, values: JsonObject): boolean {
  const condition = field?.ineffectiveWhile;
  return !condition || !equal(values[condition.field], condition.is);
}
