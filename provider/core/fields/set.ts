import type { Field } from "../field";
import { withoutIdentity } from "../identity";
import { canonicalJson, type Json } from "../json";
import { lazily, refuseIf } from "../schema";
import { hasUnknown } from "../unknown";
import { type ElementOptions, list, repeated } from "./list";

/** A list whose order has no meaning. The canonical form is sorted and names each element once. Default: empty. */
export function set<In>(of: Field<In>, { by }: ElementOptions = {}): Field<In[]> {
  const plain = list(of, by === undefined ? {} : { by });
  // Elements with unknown parts may turn out to be equal, so they are not compared.
  const twice = (all: Json[]) =>
    by
      ? repeated(
          all.filter((one) => !hasUnknown(one)),
          by,
        )[0]?.key
      : undefined;
  const refuseContradiction = refuseIf(
    (all: Json[]) =>
      twice(all) === undefined ? undefined : "is listed twice with different settings. Keep one of the two.",
    (all) => ({ subject: twice(all), otherwise: "an element", ...(by && { by }) }),
  );
  return {
    ...plain,
    shape: "set",
    type: `set of ${of.type}`,
    schema: lazily(
      () =>
        plain
          .schema()
          .overwrite((all) => sorted(all as Json[], of as Field))
          .check(refuseContradiction as never),
      (value) => {
        const elements = plain.schema.canonical?.(value) as Json[] | undefined;
        const all = elements && sorted(elements, of as Field);
        return all && twice(all) === undefined ? all : undefined;
      },
    ),
    // Elements without a key have no counterpart in the state: their place has no meaning.
    read: (answer, known) => sorted(plain.read(answer, by && known) as Json[], of as Field),
  };
}

/**
 * Sorted by code units, so the order is the same everywhere, and not by ids that only the API knows. Unknown values
 * come last, and none is dropped: they may turn out to be different.
 */
function sorted(elements: Json[], of: Field): Json[] {
  if (elements.length < 2) return elements;
  const known = new Map(elements.filter((one) => !hasUnknown(one)).map((one) => [canonicalJson(one), one]));
  const ordered = [...known].map(([text, one]) => {
    const written = withoutIdentity(of, one);
    return { one, order: [written === one ? text : canonicalJson(written), text] };
  });
  const byOrder = (a: readonly string[], b: readonly string[]) => (a[0] === b[0] ? less(a[1], b[1]) : less(a[0], b[0]));
  ordered.sort((a, b) => byOrder(a.order, b.order));
  return [...ordered.map(({ one }) => one), ...elements.filter(hasUnknown)];
}

const less = (a = "", b = "") => (a < b ? -1 : a > b ? 1 : 0);
