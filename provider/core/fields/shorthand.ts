import type { Field } from "../field";
import type { Json } from "../json";

/** A text that stands for an object with that one key: `"3"` for `{ agentId: "3" }`. Both mean the same after check. */
export function shorthand<In extends object>(of: Field<In>, key: keyof In & string): Field<In | string> {
  return {
    ...(of as unknown as Field<In | string>),
    type: `string or ${of.type}`,
    check(value, place) {
      if (typeof value !== "string") return of.check(value, place);
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
    read: (answer: Json) =>
      of.read(typeof answer === "object" && answer && !Array.isArray(answer) ? (answer[key] ?? "") : answer),
  };
}
