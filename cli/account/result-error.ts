import type { Json, JsonObject } from "../../provider/core/json";

/** What a result of a test says went wrong. At least one of the two is there. */
interface ResultError {
  readonly type?: string;
  readonly details?: string;
}

/** Layers have other names for the same two things, and say that there is none in different ways. */
export function errorIn({ errorType, errorDetails, errorDetail, problemDetail }: JsonObject): ResultError | undefined {
  const type = textOf(errorType);
  const details = textOf(errorDetails) ?? textOf(errorDetail) ?? textOf(problemDetail);
  if (type === undefined && details === undefined) return undefined;
  return { ...(type !== undefined && { type }), ...(details !== undefined && { details }) };
}

/** Texts, or objects with the text of an error inside. */
function textOf(value: Json | undefined): string | undefined {
  const text = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "");
  return /^(none|\{\}|\[\])?$/i.test(text.trim()) ? undefined : text.trim();
}
