import type * as Zod from "zod";
import { cannedResponse, withoutFields } from "./faulty-response";
import { isObject } from "./json";
import { BROKEN, type Outcome } from "./outcome";

type ZodModule = typeof Zod;

/** A call with a fault. */
interface FaultyCall {
  path: string;
  /** Makes the change and the response as without a fault. */
  respond(): Promise<Response>;
  sleep(milliseconds: number): Promise<void>;
}

interface EffectKind<Schema extends Zod.ZodType> {
  /** How a fault writes the effect, and what happens: for the documentation. */
  example: string;
  about: string;
  /** The message about a wrong value continues the text "effect NAME needs". */
  schema(z: ZodModule): Schema;
  apply(effect: Zod.infer<Schema>, call: FaultyCall): Promise<Outcome>;
}

/** Gives `apply` the type that the schema returns. */
const kind = <Schema extends Zod.ZodType>(effect: EffectKind<Schema>) => effect;

const STATUS = "a status from 200 to 599";
const status = (z: ZodModule) => z.int(STATUS).min(200, STATUS).max(599, STATUS);
const count = (z: ZodModule, needs: string) => z.int(needs).min(0, needs);

async function rewritten(call: FaultyCall, rewrite: (text: string) => string | Uint8Array<ArrayBuffer>) {
  const response = await call.respond();
  const text = await response.text();
  return new Response(text === "" ? null : rewrite(text), response);
}

/** The effects of faults. This list is the type, the check and the documentation. */
export const EFFECTS = {
  status: kind({
    example: '{"status":503,"body"?,"headers"?}',
    about: "this is the response; nothing is changed",
    schema: (z) =>
      z.strictObject({
        headers: z.custom<Record<string, string>>(isObject, "headers must be an object").optional(),
        body: z.unknown().optional(),
        status: status(z),
      }),
    apply: async (effect, { path }) => cannedResponse(effect, path),
  }),
  reset: kind({
    example: '{"reset":"before"}`, `{"reset":"after"}',
    about: "the connection breaks before or after the change is made",
    schema: (z) => z.strictObject({ reset: z.enum(["before", "after"], '"before" or "after"') }),
    async apply({ reset }, { respond }) {
      if (reset === "after") await respond();
      return BROKEN;
    },
  }),
  statusAfter: kind({
    example: '{"statusAfter":504}',
    about: "the change is made, the response is this",
    schema: (z) => z.strictObject({ statusAfter: status(z) }),
    async apply({ statusAfter }, { path, respond }) {
      await respond();
      return cannedResponse({ status: statusAfter }, path);
    },
  }),
  delay: kind({
    example: '{"delay":2000}',
    about: "the response comes so many milliseconds later",
    schema: (z) => z.strictObject({ delay: count(z, "milliseconds") }),
    async apply({ delay }, { sleep, respond }) {
      await sleep(delay);
      return respond();
    },
  }),
  truncate: kind({
    example: '{"truncate":40}',
    about: "the body ends after so many bytes",
    schema: (z) => z.strictObject({ truncate: count(z, "a number of bytes") }),
    apply: ({ truncate }, call) => rewritten(call, (text) => new TextEncoder().encode(text).slice(0, truncate)),
  }),
  omit: kind({
    example: '{"omit":["agents"]}',
    about: "the response and the items of its lists lack these fields",
    schema: (z) => z.strictObject({ omit: z.array(z.string("a list of field names"), "a list of field names") }),
    apply: ({ omit }, call) => rewritten(call, (text) => JSON.stringify(withoutFields(JSON.parse(text), omit))),
  }),
};

type Effects = typeof EFFECTS;

/** The effect of a fault on a call. */
export type Effect = { [Name in keyof Effects]: Zod.infer<ReturnType<Effects[Name]["schema"]>> }[keyof Effects];

export const effectNames = Object.keys(EFFECTS) as (keyof Effects)[];

export function applyFault(effect: Effect, call: FaultyCall): Promise<Outcome> {
  const name = effectNames.find((one) => one in effect) as keyof Effects;
  return EFFECTS[name].apply(effect as never, call);
}
