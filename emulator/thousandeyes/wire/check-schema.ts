import type { Json } from "../../server/json";
import type { IsRuleOn } from "../../server/rules";

import type { Fields } from "./fields";
import { invalidValue, isNumeric, unparsable } from "./refusals";
import { misfits, type Place, places } from "./shape";

const hasBadId = ({ field, value }: Place): boolean => {
  if (field.kind === "id") return value != null && value !== "" && !isNumeric(value);
  return field.kind === "ids" && Array.isArray(value) && !value.every(isNumeric);
};

/** R022, R239: stages 1 and 2. A stage names only its own fields, and an error stops the later stages. */
export function checkSchema(fields: Fields, body: Json, on: IsRuleOn): void {
  const wrong = misfits(fields, body, on("R239"));
  if (on("R022") && wrong.length > 0) throw invalidValue(wrong.join(", "));
  if (on("R019") && places(fields, body).some(hasBadId)) throw unparsable("Bad Request");
}
