import type { Json } from "../../../server/json";
import { bodyOf } from "../../../server/request";
import { defaults, overlay } from "../../tests/draft";
import { checkSchema } from "../../wire/check-schema";
import type { RequestContext } from "../../wire/context";
import type { Fields } from "../../wire/fields";
import { wrongs } from "../../wire/refusals";
import { outside } from "../../wire/shape";
import { refuseUnknown } from "../../wire/unknown-ids";
import { type EndpointTest, type EndpointTestType, SELECTION } from "./endpoint-test";

const only = (fields: Fields, matches: (name: string) => boolean): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => matches(name)));

/** R210: what a request may set; anything else is dropped. */
function settable(
  { fields, notInCreate, patchable }: EndpointTestType,
  context: RequestContext,
  isNew: boolean,
): Fields {
  if (!context.world.on("R210")) return fields;
  return only(fields, (name) => (isNew ? !notInCreate.includes(name) : patchable.includes(name)));
}

/** No refusal was recorded: the texts are decided. */
function check({ target }: EndpointTestType, fields: Json, { world, account }: RequestContext): void {
  const lacking = ["testName", target].filter((name) => typeof fields[name] !== "string" || fields[name] === "");
  if (lacking.length > 0) throw wrongs(lacking.map((name) => `Error in field ${name} : It is required`));
  const way = String(fields.agentSelectorType);
  const [list] = SELECTION[way] ?? [];
  const isChosen = way === "agent-tags" ? fields.tagIds : list === undefined || fields[list];
  if (!isChosen) throw wrongs([`Error in field agentSelectorType : ${way} needs a list`]);
  if (!world.on("R069")) return;
  refuseUnknown("agents", (fields.agents as string[] | undefined) ?? [], account.endpointAgents.has);
  refuseUnknown("tagIds", (fields.tagIds as string[] | undefined) ?? [], account.tags.has);
}

/** R210: a selection keeps only its own lists. */
const selected = (fields: Json): Json =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name]) =>
        !["agents", "endpointAgentLabels", "tagIds"].includes(name) ||
        SELECTION[String(fields.agentSelectorType)]?.includes(name),
    ),
  );

export const writeWith =
  (type: EndpointTestType) =>
  (context: RequestContext, before?: EndpointTest): EndpointTest => {
    const { on, clock, ids } = context.world;
    const allowed = settable(type, context, before === undefined);
    const body: Json = { ...(before && on("R210") ? type.patchDefaults : {}), ...bodyOf(context) };
    checkSchema(allowed, body, on);
    const whole = overlay(allowed, before?.fields ?? defaults(type.fields), body, on("R239"));
    const wrong = outside(type.fields, whole).map(({ at }) => `Error in field ${at} : Out of range`);
    if (wrong.length > 0) throw wrongs(wrong);
    const fields = selected(type.normalize?.(whole) ?? whole);
    check(type, fields, context);
    return {
      testId: before?.testId ?? ids.next("endpointTest"),
      fields,
      createdDate: before?.createdDate ?? clock.seconds(),
      ...(before ? { modifiedDate: clock.seconds() } : {}),
    };
  };
