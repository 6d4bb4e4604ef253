import type { Field } from "../field";
import type { Json } from "../json";
import { counterparts, keyOf } from "../pairing";
import { allCanonical, lazily, orUnknown, z } from "../schema";
import { hasUnknown } from "../unknown";

export interface ElementOptions {
  /** The key that identifies an element; without it, its place (in a list) or the whole element (in a set) does. */
  by?: string;
}

/** A list whose order has a meaning and is kept. `isUnique`: no two have the same `by`. Default: empty. */
export function list<In>(of: Field<In>, { by, isUnique }: ElementOptions & { isUnique?: boolean } = {}): Field<In[]> {
  return {
    shape: "list",
    type: `list of ${of.type}`,
    of: of as Field,
    ...(by && { by }),
    default: [],
    schema: lazily(
      () => {
        const elements = z().array(orUnknown(of.schema()));
        return isUnique && by ? elements.check(refuseTwice(by) as never) : elements;
      },
      (value) => {
        const elements = Array.isArray(value) ? allCanonical(of, [...value]) : undefined;
        return isUnique && by && elements && repeated(elements, by).length > 0 ? undefined : elements;
      },
    ),
    read(answer, known) {
      const elements = Array.isArray(answer) ? answer : [];
      const before = counterparts({ by, of: of as Field }, elements, Array.isArray(known) ? known : []);
      return elements.map((element, index) => of.read(element, before[index]));
    },
  };
}

/** Two elements must not have the same key: a secret could go to the wrong one. */
const refuseTwice =
  (by: string) =>
  ({ value, issues }: { value: Json[]; issues: unknown[] }) => {
    for (const { index, first, key } of repeated(value, by)) {
      const message = `is the ${by} of element ${first} too. Give each one of its own.`;
      issues.push({ code: "custom", message, path: [index, by], input: key, params: { subject: key }, continue: true });
    }
  };

/** The elements that have the same key as an earlier one, `first`. */
export function repeated(elements: Json[], by: string) {
  const firsts = new Map<Json, number>();
  return elements.flatMap((element, index) => {
    const key = keyOf(element, by);
    if (key === undefined || hasUnknown(key)) return [];
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    return first === undefined ? [] : [{ index, first, key }];
  });
}
