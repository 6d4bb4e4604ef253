import { Refusal } from "../../server/refusal";

/** What is wrong, by the place in the body: `config.method`, `channel_ids.0`. */
export type Errors = Record<string, string[]>;

export class Invalid extends Refusal {
  constructor(readonly errors: Errors) {
    super(422, "The given data was invalid.");
  }
}

export function throwIfAny(errors: Errors): void {
  if (Object.keys(errors).length > 0) throw new Invalid(errors);
}
