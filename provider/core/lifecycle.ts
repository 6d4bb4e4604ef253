import type { Api, Connection } from "./api";
import { bodyOf, changes } from "./bodies";
import { check } from "./check";
import { type Claims, claimsOf, newClaims } from "./claims";
import { createOnce } from "./create-once";
import type { Definition } from "./define";
import { diff } from "./diff";
import { allWithIdentity, allWithoutIdentity } from "./identity";
import { type Body, isBody, type Json } from "./json";
import { fieldsOf } from "./keys";
import { readFromList } from "./list-read";
import { release, reserve } from "./names";
import { lost, observe, outputs } from "./observe";
import { PartialFailure } from "./partial-failure";
import { withoutSecrets } from "./redact";
import { hasUnknown } from "./unknown";

/** The lifecycle of a kind, as Pulumi's dynamic provider host calls it. */
export function lifecycle(definition: Definition, connect: () => Connection) {
  const { names, operations, scope } = definition;

  async function create(inputs: Body) {
    const { __provider, ...wanted } = inputs;
    const fields = fieldsOf(definition, wanted);
    const connection = connect();
    const where = placed(wanted) ?? (await connection.scope());
    const base = connection.within(where);
    const api = patient(base, wanted, "create");
    const body = bodyOf(fields, wanted);
    const named = names ? await reserve(base, names, wanted) : undefined;
    const made = await createOnce(definition, { api, base, connection }, wanted, body).catch((error) => {
      named?.();
      throw error;
    });
    named?.(made.id);
    claimOwned(made.id, wanted);
    const outs = (answer: Body) => outputs(definition, { id: made.id, scope: where, known: wanted, answer });
    const fail = partly(made.id, __provider);
    let answer = made.answer;
    if (operations.finish) {
      answer = await operations
        .finish(api, made.id, wanted, made.answer)
        .catch((error: Error) => fail(outs(made.answer), [`created, but not finished: ${error.message}`]));
    }
    const dropped = lost(fields, body, answer);
    if (dropped.length) fail(outs(answer), dropped);
    return { id: made.id, outs: outs(answer) };
  }

  async function read(id: string, state: Body) {
    const api = patient(stored(state), state, "read");
    const alone = () => operations.read(api, id, state);
    const answer = await readFromList(operations.listing, definition, { api, id, state, alone });
    if (!answer) return {};
    refuseIncomplete(definition, id, state, answer);
    const props = outputs(definition, { id, scope: placedIn(state), known: state, answer });
    const fields = fieldsOf(definition, answer, state);
    return { id, props, inputs: allWithoutIdentity(fields, observe(fields, state, answer)) };
  }

  async function update(id: string, olds: Body, news: Body) {
    const { __provider, ...wanted } = news;
    const fields = fieldsOf(definition, wanted);
    const api = stored(olds);
    const outs = (answer: Body, known = wanted) => outputs(definition, { id, scope: placedIn(olds), known, answer });
    const body = changes(fields, olds, wanted);
    if (Object.keys(body).length === 0 && claims().taken(owns(wanted, id)).length === 0)
      return { outs: outs({ ...olds, ...allWithIdentity(fields, wanted, olds) }) };
    const named = names && renamed(olds, wanted) ? await reserve(api, names, wanted, id) : undefined;
    const calls = patient(api, wanted, "update");
    const answer = await operations.update(calls, id, { body, wanted, olds, claims: claims() }).catch((error) => {
      named?.();
      throw error;
    });
    claimOwned(id, wanted);
    if (named && names) await release(api, names, id).then(() => named(id));
    const dropped = lost(fields, body, answer);
    // With the fields that could not be cleared, or the next deployment would not know of them.
    if (dropped.length) partly(id, __provider)(outs(answer, { ...body, ...wanted }), dropped);
    return { outs: outs(answer) };
  }

  async function remove(id: string, state: Body) {
    const api = stored(state);
    await operations.delete(patient(api, state, "delete"), id, state, claims());
    if (names) await release(api, names, id);
  }

  /** What the program has is checked and compared before anything that it has no more is deleted. */
  async function checked(news: Body, olds: Body) {
    const result = check(definition, news, olds);
    if (result.failures.length === 0) claims().claim(owns(result.inputs));
    return result;
  }

  async function compared(id: string, olds: Body, news: Body) {
    const found: Difference = diff(definition, olds, news);
    const things = owns(news, found.replaces.length === 0 ? id : undefined);
    claims().claim(things);
    if (operations.adopts && isInDoubt(found, news)) claims().claim(owns(olds, id));
    // Taken away by this deployment before it was known that the program asks for it: an update brings it back.
    return claims().taken(things).length > 0 ? { ...found, changes: true as const } : found;
  }

  function claimOwned(id: string, wanted: Body): void {
    claims().claim(owns(wanted, id));
    claims().restore(owns(wanted, id));
  }

  const owns = operations.owns ?? (() => []);
  const claims = (): Claims => (operations.owns ? claimsIn(connect) : NONE);
  const placed = (wanted: Body) => (scope ? (wanted[scope.input] as string | undefined) : "");
  const placedIn = (state: Body) => (scope ? String(state[scope.output] ?? "") : "");
  const stored = (state: Body): Api => connect().within(placedIn(state));
  const renamed = (olds: Body, wanted: Body) => names?.nameOf(olds) !== names?.nameOf(wanted);

  return {
    check: (olds: Body, news: Body) => checked(news, olds),
    diff: compared,
    create: (inputs: Body) => withoutSecrets(definition, [inputs], create(inputs)),
    read: (id: string, state: Body) => withoutSecrets(definition, [state], read(id, state)),
    update: (id: string, olds: Body, news: Body) => withoutSecrets(definition, [olds, news], update(id, olds, news)),
    delete: (id: string, state: Body) => withoutSecrets(definition, [state], remove(id, state)),
  };
}

/** With `changes` the resource is updated although its inputs are as before. */
type Difference = ReturnType<typeof diff> & { changes?: true };

/**
 * Whether it is replaced only because something is not known yet. With `deleteBeforeReplace` of what it depends on, the
 * engine then deletes it before it checks it with the known values, which may name the same object again.
 */
const isInDoubt = ({ replaces }: Difference, news: Body): boolean =>
  replaces.length > 0 && replaces.every((name) => hasUnknown(news[name]));

const NONE = newClaims();

/** Without settings there is no connection, and nothing can be taken away. */
function claimsIn(connect: () => Connection): Claims {
  try {
    return claimsOf(connect());
  } catch {
    return newClaims();
  }
}

/** What an object cannot be without, and the answer lacks, was not removed by hand: the answer is not whole. */
function refuseIncomplete(definition: Definition, id: string, state: Body, answer: Body): void {
  const { kind } = definition;
  const fields = fieldsOf(definition, answer, state);
  const isLacking = (name: string) =>
    fields[name]?.required && !fields[name].neverReturned && (answer[name] ?? null) === null;
  const lacking = Object.keys(state).filter(isLacking);
  if (lacking.length === 0) return;
  throw new Error(
    `${kind} ${id}: the API's answer lacks ${lacking.join(", ")}, which it always has. Nothing was changed. Try again later.`,
  );
}

/** The engine does not pass time-outs on to a dynamic provider, so a resource has its own. */
function patient(api: Api, { timeouts }: Body, step: string): Api {
  const seconds = isBody(timeouts) ? timeouts[step] : undefined;
  return typeof seconds === "number" ? api.patient(seconds) : api;
}

export type Lifecycle = ReturnType<typeof lifecycle>;

const partly =
  (id: string, __provider: Json | undefined) =>
  (properties: Body, reasons: string[]): never => {
    throw new PartialFailure(id, __provider === undefined ? properties : { ...properties, __provider }, reasons);
  };
