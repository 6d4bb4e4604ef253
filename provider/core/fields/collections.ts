import { accept, type Field } from "../field";
import { equal, isBody, type Json, stable } from "../json";
import { isUnknown } from "../unknown";
import { refuseType } from "./scalars";

interface SetOptions {
  /** The key that tells the elements apart; without it the whole element does. */
  by?: string;
}

/** A list whose order has a meaning: it is kept, as the API keeps it (R018). Default: empty. */
export function list<In>(of: Field<In>): Field<In[]> {
  return {
    type: `list of ${of.type}`,
    of: of as Field,
    default: [],
    check(value, place) {
      if (!Array.isArray(value)) return refuseType(place, value, "a list");
      return value.map((element, index) => accept(of as Field, element, place.at(index)));
    },
    read: (answer, known) =>
      Array.isArray(answer) ? answer.map((element, index) => of.read(element, at(known, index))) : [],
  };
}

/** A list whose order has no meaning. The canonical form is sorted and names each element once. Default: empty. */
export function set<In>(of: Field<In>, { by }: SetOptions = {}): Field<In[]> {
  const plain = list(of);
  return {
    ...plain,
    type: `set of ${of.type}`,
    check(value, place) {
      const checked = plain.check(value, place);
      if (!Array.isArray(checked)) return checked;
      const unique = sorted(checked);
      for (const twice of by ? unique.filter((one, i) => key(one, by) === key(unique[i - 1], by)) : []) {
        place.refuse(`${place.show(key(twice, by))} is listed twice with different settings. Keep one of the two.`);
      }
      return unique;
    },
    read: (answer, known) =>
      sorted(
        (Array.isArray(answer) ? answer : []).map((element) =>
          of.read(element, by && Array.isArray(known) ? known.find((k) => equal(key(k, by), key(element, by))) : known),
        ),
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
        Object.entries(value).map(([name, inner]) => [name, accept(of as Field, inner, place.at(name))]),
      );
    },
    read: (answer) =>
      isBody(answer) ? Object.fromEntries(Object.entries(answer).map(([name, inner]) => [name, of.read(inner)])) : {},
  };
}

const at = (known: Json | undefined, index: number) => (Array.isArray(known) ? known[index] : undefined);
const key = (element: Json | undefined, by?: string): Json | undefined =>
  by && isBody(element) ? element[by] : element;

/** Sorted by code units, the same everywhere; values not known yet come last. */
function sorted(elements: Json[]): Json[] {
  const byText = new Map(elements.map((element) => [`${isUnknown(element) ? 1 : 0}${stable(element)}`, element]));
  return [...byText.keys()].sort().map((text) => byText.get(text) as Json);
}
