import { canonicalOf, type Field, fits } from "../../provider/core/field";
import { canonicalJson, type Json } from "../../provider/core/json";
import type { Placed, Tags } from "../../scripts/docs/walk.mjs";

/** What the API still takes and its document marks as deprecated: it calls labels tags by now. */
const DISCOURAGED = ["labels", "endpointAgentLabels", "hasPing", "hasTraceroute"];

/** Types of fields whose form is not plain from their name: an example shows it. */
const FORM = /URL|colour|date|prefix|header|address|domain|host|expression/;

/** Where the tags of a property say another thing than its field does. */
export function* faultsOf({ path, property: { tags, optional }, field }: Placed): Generator<string> {
  if (!field) return yield "is in the type, and no field";
  yield* ofDefault(field, tags, optional);
  if (tags.minimum !== field.min) yield `@minimum ${tags.minimum}, and the field has ${field.min}`;
  if (tags.maximum !== field.max) yield `@maximum ${tags.maximum}, and the field has ${field.max}`;

  const isOver = isWithdrawn(field) || DISCOURAGED.includes(path);
  if (isOver !== (tags.deprecated !== undefined)) yield isOver ? "has no @deprecated" : "is not withdrawn";

  for (const one of tags.examples) if (!fits(field, one)) yield `@example ${canonicalJson(one)} is refused`;
  if (field.secret && tags.examples.length > 0) yield "shows an example of a secret";
  if (FORM.test(field.type) && !isOver && tags.examples.length === 0) yield "has no @example of its form";
}

function* ofDefault(field: Field, { unset }: Tags, optional: boolean): Generator<string> {
  if (!optional) {
    if (unset) yield "must be set, and has a @defaultValue";
  } else if (field.optionalComputed || unset?.words?.startsWith("left alone")) {
    if (!field.optionalComputed || !unset?.words?.startsWith("left alone")) yield "@defaultValue left alone, or not";
  } else if (unset?.words !== undefined) {
    if (!isNothing(field.default))
      yield `@defaultValue has words, and the field ${canonicalJson(field.default as Json)}`;
  } else if (unset?.value === undefined) {
    if (field.default !== undefined) yield `has no @defaultValue, and the field ${canonicalJson(field.default)}`;
  } else if (field.default === undefined || canonical(field, unset.value) !== canonical(field, field.default)) {
    yield `@defaultValue ${canonicalJson(unset.value)}, and the field has ${field.default && canonicalJson(field.default)}`;
  }
}

const canonical = (field: Field, value: Json) => canonicalJson(canonicalOf(field, value) ?? value);

const isNothing = (value?: Json) => value === undefined || ['""', "[]", "{}"].includes(canonicalJson(value));

/** A withdrawn field refuses everything. */
const isWithdrawn = (field: Field) => canonicalJson((field.schema().meta()?.not as Json) ?? null) === "{}";
