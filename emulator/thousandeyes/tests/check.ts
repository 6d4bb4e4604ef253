import type { Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import { wrongs } from "../wire/refusals";
import { outside } from "../wire/shape";
import type { World } from "../world/world";
import { checkInterfaces } from "./interfaces";
import { isTaken } from "./names";
import { checkMonitors } from "./parts/network";
import { checkRelations } from "./relations";
import type { Test } from "./test";
import type { Draft, TestType } from "./type";

/** R041: the third stage of a new test, between the schema and the checks of values. */
export function checkNew(body: Json, { on }: World): void {
  if (on("R041") && body.enabled === false) {
    throw new Refusal(400, "400 Bad Request\nCannot add a test that is disabled");
  }
}

/** R022: the last stages of all checks of a test, after those of the schema: its values, alone and together. */
export function check(type: TestType, draft: Draft, test?: Test): void {
  const { body, account, world } = draft;
  const isDuplicate = () =>
    world.on("R026") &&
    body.testName !== undefined &&
    isTaken(account, world.on, type.name, body.testName, test?.testId)
      ? ["A test with this name already exists"]
      : [];
  checkStages(
    {
      ...type,
      fieldChecks: [...(type.fieldChecks ?? []), checkRelations],
      crossChecks: [
        ...(type.crossChecks ?? []),
        isDuplicate,
        checkInterfaces(type),
        checkMonitors(test?.monitors ?? [], type.hasFixedBgp),
      ],
    },
    draft,
  );
  for (const normalize of type.normalize ?? []) normalize(draft);
}

/** R025: the texts for all missing required fields. */
const missing = (type: TestType, { fields, agents }: Draft): string[] =>
  Object.entries(type.needs)
    .filter(([name]) => (name === "agents" ? agents.length === 0 : isEmpty(fields[name])))
    .map(([, text]) => text);

const isEmpty = (value: unknown) => value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** Bounds that only the document has; in recorded answers other errors come first, so these come last. */
const outOfBounds = (type: TestType, { body, world }: Draft): string[] =>
  outside(type.fields, body, world.on("R239")).map(({ at, field: { min = "-", max = "any" } }) => {
    return `Error in field ${at} : The value must be between ${min} and ${max}`;
  });

/** R022: stages 4 and 5, each with all its errors at once. */
function checkStages(type: TestType, draft: Draft): void {
  const on = draft.world.on;
  const stage4 = [
    ...(on("R025") ? missing(type, draft) : []),
    ...(type.fieldChecks ?? []).flatMap((check) => check(draft)),
  ];
  if (stage4.length > 0) throw wrongs(stage4);
  const stage5 = [...(type.crossChecks ?? []).flatMap((check) => check(draft)), ...outOfBounds(type, draft)];
  if (stage5.length > 0) throw wrongs(stage5);
}
