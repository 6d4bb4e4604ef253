import type { Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import type { IsRuleOn } from "../../server/rules";
import { PREFIX, unreadable, wrongs } from "../wire/refusals";
import { parseError, wordsOf } from "./expression";
import {
  ALERT_TYPES,
  DIRECTIONS,
  FOREIGN_METRICS,
  GROUP_TYPES,
  HAS_NO_DIRECTION,
  LEVELS,
  MODES,
  SEVERITIES,
} from "./vocabulary";

/** R105: a word that the service does not know is "unreadable JSON". */
function readable(body: Json): boolean {
  const { severity, alertGroupType, alertType, direction, roundsViolatingMode: mode, sensitivityLevel: level } = body;
  const isSeverity = severity == null || [...SEVERITIES, "unknown"].includes(String(severity).toLowerCase());
  const isGroup = alertGroupType == null || GROUP_TYPES.includes(String(alertGroupType));
  const isType = alertType == null || typeof alertType === "string";
  if ((mode != null && !MODES.includes(String(mode))) || (level != null && !LEVELS.includes(String(level))))
    return false;
  return isSeverity && isGroup && isType && (direction == null || DIRECTIONS.includes(String(direction)));
}

const LIMITS: [name: string, most: number][] = [
  ["roundsViolatingRequired", 10],
  ["minimumSourcesPct", 100],
  ["roundsViolatingOutOf", 10],
];

/** R108: the limits are checked before the rules over several fields. */
function fieldErrors(body: Json): string[] {
  const errors: string[] = [];
  if (ALERT_TYPES[String(body.alertType)] === undefined) {
    errors.push("Error in field alertType : Alert Type must not be null or invalid");
    errors.push(
      "Error in field roundsViolatingMode : Rounds violating mode is not applicable for null.  : Invalid Alert Rule request",
    );
  }
  if (body.expression == null || body.expression === "")
    errors.push("Error in field expression : Expression must not be null");
  for (const [name, most] of LIMITS) {
    if (typeof body[name] === "number" && body[name] > most) {
      errors.push(`Error in field ${name} : must be less than or equal to ${most}`);
    }
  }
  return errors;
}

/**
 * R104: errors with one line each, without the usual first sentence. On the live API their order varies; here it does
 * not.
 */
function lines(body: Json): string[] {
  const errors: string[] = [];
  const type = String(body.alertType);
  if ((body.minimumSources == null) === (body.minimumSourcesPct == null)) {
    const text = "Exactly 1 field must be defined between minimumSources and minimumSourcesPct";
    errors.push(`minimumSourcesPct: ${text}`, `minimumSources: ${text}`);
  }
  if (body.direction != null && HAS_NO_DIRECTION.includes(type)) {
    errors.push(`direction: Rule cannot have a direction set for alert type ${ALERT_TYPES[type]?.long}`);
  }
  const foreign = FOREIGN_METRICS[type] ?? [];
  if (wordsOf(String(body.expression)).some((word) => foreign.includes(word))) {
    errors.push("expression: expression and alertType fields are not compatible");
  }
  return errors;
}

/** R100, R104: the rounds are required, one error at a time. */
function roundsError(body: Json): string | undefined {
  const type = ALERT_TYPES[String(body.alertType)]?.short;
  const need = (field: string, words: string) =>
    `Error in field ${field} : ${words} is required for alert rules of type ${type} with roundsViolatingMode ANY.  : Invalid Alert Rule request`;
  if (body.roundsViolatingOutOf == null) return need("roundsViolatingOutOf", "Rounds Violating Out Of");
  if (body.roundsViolatingRequired == null) return need("roundsViolatingRequired", "Rounds Violating Required");
  return undefined;
}

/** Refuses what the service refuses, in the same order. */
export function checkRule(body: Json, on: IsRuleOn): void {
  if (on("R105") && !readable(body)) throw unreadable();
  if (on("R106") && String(body.severity).toLowerCase() === "unknown") {
    throw new Refusal(400, "Invalid Severity UNKNOWN given. Valid values are [INFO, MINOR, MAJOR, CRITICAL].");
  }
  if (!on("R104")) return;
  const wrong = fieldErrors(body);
  if (wrong.length > 0) throw wrongs(wrong);
  const multi = lines(body);
  if (multi.length > 0) throw new Refusal(400, multi.join("\n"));
  const unparsed = parseError(String(body.expression), String(body.alertType));
  if (unparsed !== undefined) throw new Refusal(400, `${PREFIX} ${unparsed}.`);
  const rounds = roundsError(body);
  if (rounds !== undefined) throw wrongs([rounds]);
  // The text was never recorded.
  if (on("R223") && Number(body.roundsViolatingRequired) > Number(body.roundsViolatingOutOf)) {
    throw wrongs(["Error in field roundsViolatingRequired : must be less than or equal to roundsViolatingOutOf"]);
  }
}
