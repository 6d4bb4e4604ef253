import { crossCheck } from "../../../core/define";
import type { Json, JsonObject } from "../../../core/json";

const isEmpty = (value: Json | undefined) => value === undefined || value === false || JSON.stringify(value) === "[]";

const isOfSessions = ({ alertType, alertGroupType }: JsonObject) =>
  alertGroupType === "browser-session" || /^endpoint-browser-sessions/.test(String(alertType));

/** R224: the API accepts the field for rules of all types, and keeps it for some. */
const ofSessions = (field: string) =>
  crossCheck("R224", [field, "alertType", "alertGroupType"], (inputs) =>
    isEmpty(inputs[field]) || isOfSessions(inputs)
      ? undefined
      : 'is for browser sessions: other rules lose it. Remove it, or set "alertGroupType" to "browser-session".',
  );

/** Combinations of fields that the API refuses or silently drops. */
export const fieldRules = [
  crossCheck("R100", ["minimumSources", "minimumSourcesPct"], ({ minimumSources, minimumSourcesPct }) =>
    (minimumSources === undefined) === (minimumSourcesPct === undefined)
      ? 'set exactly one of "minimumSources" and "minimumSourcesPct".'
      : undefined,
  ),
  // Recorded only for this type; the document has a direction for some others, and does not mention the rest.
  crossCheck("R104", ["direction", "alertType"], ({ direction, alertType }) =>
    direction !== undefined && alertType === "http-server"
      ? `is for rules between agents; the API refuses it for "${alertType}". Remove it.`
      : undefined,
  ),
  crossCheck("R111", ["sensitivityLevel", "roundsViolatingMode"], ({ sensitivityLevel, roundsViolatingMode }) =>
    sensitivityLevel !== undefined && roundsViolatingMode !== "auto"
      ? 'needs "roundsViolatingMode" to be "auto". Set that, or remove it.'
      : undefined,
  ),
  crossCheck("R223", ["roundsViolatingRequired", "roundsViolatingOutOf"], (inputs) =>
    Number(inputs.roundsViolatingRequired) > Number(inputs.roundsViolatingOutOf)
      ? `is ${inputs.roundsViolatingRequired}, of only ${inputs.roundsViolatingOutOf} rounds. It must be "roundsViolatingOutOf" or less.`
      : undefined,
  ),
  ...["endpointAgentIds", "endpointLabelIds", "visitedSitesFilter"].map(ofSessions),
  crossCheck("R224", ["includeCoveredPrefixes", "alertType"], ({ includeCoveredPrefixes, alertType }) =>
    isEmpty(includeCoveredPrefixes) || alertType === "bgp"
      ? undefined
      : 'is for rules of alertType "bgp": other rules lose it. Remove it.',
  ),
];
