import { accept, type Field, fits } from "../field";
import { equal, isBody, type Json, stable } from "../json";
import type { Place } from "../place";
import { hasUnknown } from "../unknown";
import { refuseType } from "./scalars";

interface ElementOptions {
  /** The key that tells the elements apart; without it the place (in a list) or the whole element (in a set) does. */
  by?: string;
}

/** A list whose order has a meaning: it is kept, as the API keeps it (R018). Default: empty. */
export function list<In>(of: Field<In>, { by }: ElementOptions = {}): Field<In[]> {
  return {
    type: `list of ${of.type}`,
    of: of as Field,
    default: [],
    check(value, place) {
      if (!Array.isArray(value)) return refuseBare(place, value, of as Field);
      const checked = value.map((element, index) => accept(of as Field, element, place.at(index)));
      if (by) refuseTwice(checked, by, of.keys?.[by], place);
      return checked;
    },
    read: (answer, known) =>
      (Array.isArray(answer) ? answer : []).map((element, index) =>
        of.read(element, counterpart(known, element, by ?? index)),
      ),
  };
}

/** What tells elements apart must not be the same for two of them: a secret would go to the wrong one. */
function refuseTwice(elements: Json[], by: string, field: Partial<Field> = {}, place: Place): void {
  const keys = elements.map((element) => key(element, by));
  for (const [index, one] of keys.entries()) {
    const first = keys.findIndex((other) => isTwice(one, other));
    if (first === index || first < 0 || hasUnknown(one)) continue;
    const here = place.at(index).at(by).of(field);
    const what = here.show(one as Json);
    here.refuse(
      `${what === undefined ? "" : `${what} `}is the ${by} of element ${first} too. Give each one of its own.`,
    );
  }
}

/** A list whose order has no meaning. The canonical form is sorted and names each element once. Default: empty. */
export function set<In>(of: Field<In>, { by }: ElementOptions = {}): Field<In[]> {
  const plain = list(of);
  return {
    ...plain,
    type: `set of ${of.type}`,
    check(value, place) {
      const checked = plain.check(value, place);
      if (!Array.isArray(checked)) return checked;
      const unique = sorted(checked);
      const known = unique.filter((one) => !hasUnknown(one));
      for (const twice of by ? known.filter((one, i) => isTwice(key(one, by), key(known[i - 1], by))) : []) {
        const named = place.of((by && of.keys?.[by]) || {});
        const what = named.show(key(twice, by)) ?? "an element";
        named.refuse(`${what} is listed twice with different settings. Keep one of the two.`);
      }
      return unique;
    },
    read: (answer, known) =>
      sorted(
        (Array.isArray(answer) ? answer : []).map((element) => of.read(element, by && counterpart(known, element, by))),
      ),
  };
}

/** A map from names the user chooses to values. Default: empty. */
export function record<In>(of: Field<In>): Field<Record<string, In>> {
  return {
    type: `map of ${of.type}`,
    of: of as Field,
    default: {},
    check(value, place) {
      if (!isBody(value)) return refuseType(place, value, "an object");
      return Object.fromEntries(
        Object.entries(value).map(([name, inner], index) => [name, accept(of as Field, inner, place.at(name, index))]),
      );
    },
    read: (answer) =>
      isBody(answer) ? Object.fromEntries(Object.entries(answer).map(([name, inner]) => [name, of.read(inner)])) : {},
  };
}

/** Refuses a value that stands alone where a list is expected, and shows the list where it is clear. */
function refuseBare(place: Place, value: unknown, of: Field): Json {
  const spellings = isBody(value) ? [value] : [value, String(value)];
  const element = spellings.find((one) => fits(of, one));
  const shown = place.of(of).show(element) ?? "...";
  const hint = element === undefined ? "" : ` Write it in brackets: [${shown}].`;
  place.refuse(`expects a list, got ${value === null ? "null" : typeof value}.${hint}`);
  return value as Json;
}

const isTwice = (one: Json | undefined, other: Json | undefined) => one !== undefined && one === other;

/**
 * The element of the state that an answered one is: where people told them apart by a name, never by the place, or an
 * element put in between by hand would get the secret of its neighbour.
 */
function counterpart(known: Json | undefined, element: Json, by: string | number): Json | undefined {
  if (!Array.isArray(known)) return undefined;
  return typeof by === "number" ? known[by] : known.find((one) => equal(key(one, by), key(element, by)));
}
const key = (element: Json | undefined, by?: string): Json | undefined =>
  by && isBody(element) ? element[by] : element;

/** Sorted by code units, the same everywhere. Values not known yet come last: no two of them are known to be the same. */
function sorted(elements: Json[]): Json[] {
  const byText = new Map(elements.filter((one) => !hasUnknown(one)).map((one) => [stable(one), one]));
  const known = [...byText.keys()].sort().map((text) => byText.get(text) as Json);
  return [...known, ...elements.filter(hasUnknown)];
}
