import { type Field, fits } from "../field";
import { isBody, type Json } from "../json";
import { refuseType } from "./scalars";

/** A text that stands for an object with that one key: `"3"` for `{ agentId: "3" }`. Both mean the same after check. */
export function shorthand<In extends object>(of: Field<In>, key: keyof In & string): Field<In | string> {
  const { quotes } = of.keys?.[key] ?? {};
  return {
    ...(of as unknown as Field<In | string>),
    type: `string or ${of.type}`,
    ...(quotes && { quotes }),
    check(value, place) {
      if (isBody(value)) return of.check(value, place);
      if (typeof value !== "string") {
        const meant = fits(of as Field, { [key]: String(value) }) ? String(value) : undefined;
        return refuseType(place, value, "a string or an object", meant);
      }
      // The text stands at this place, so that is where its problems are told.
      return of.check({ [key]: value }, { ...place, at: () => place });
    },
    read: (answer: Json, known?: Json) => of.read(typeof answer === "string" ? { [key]: answer } : answer, known),
  };
}

/** An object of the API that inputs name by its id: answers show the whole object, inputs only the id. */
export function idOf(of: Field<string>, key: string): Field<string> {
  return {
    ...of,
    check(value, place) {
      if (!isBody(value) || !fits(of as Field, value[key])) return of.check(value, place);
      const shown = place.show(value[key]);
      place.refuse(`expects a string, got object. Write its ${key} alone${shown === undefined ? "" : `: ${shown}`}.`);
      return value;
    },
    read: (answer: Json) =>
      of.read(typeof answer === "object" && answer && !Array.isArray(answer) ? (answer[key] ?? "") : answer),
  };
}
