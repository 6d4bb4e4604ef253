import { isJsonObject, type JsonObject } from "../../provider/core/json";

/** The ids of the tests that carry a tag of the API. */
export const taggedTests = ({ assignments }: JsonObject): string[] =>
  (Array.isArray(assignments) ? assignments : []).flatMap((one) =>
    isJsonObject(one) && one.type === "test" ? [String(one.id)] : [],
  );
