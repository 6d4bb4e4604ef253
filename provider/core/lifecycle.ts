import { adoptionConflicts } from "./adoption-conflicts";
import type { Api, Connection } from "./api";
import { bodyOf, updateBody } from "./bodies";
import { readInBulk } from "./bulk-read";
import { check } from "./check";
import { type Claims, claimsIn, newClaims } from "./claims";
import { createOnce } from "./create-once";
import type { Definition } from "./define";
import { deleteObject } from "./delete-object";
import { diff } from "./diff";
import { findToAdopt } from "./find-to-adopt";
import { allWithIdentity, allWithoutIdentity } from "./identity";
import { isJsonObject, type Json, type JsonObject } from "./json";
import { fieldsOf } from "./keys";
import { release, reserve } from "./names";
import { adoptedIn, droppedFields, managedInputs, stateOf } from "./observe";
import { PartialFailure } from "./partial-failure";
import { programInputs } from "./program-inputs";
import { refuseIncomplete } from "./refuse-incomplete";
import { withoutSecrets } from "./secrets/redact";
import { sentence } from "./sentence";
import { soleOwnership } from "./sole-ownership";
import { hasUnknown } from "./unknown";

/** The lifecycle of a kind, as Pulumi's dynamic provider host calls it. */
export function lifecycle(definition: Definition, connect: () => Connection) {
  const { uniqueName, operations, scope } = definition;

  async function create(inputs: JsonObject) {
    const { __provider, ...news } = inputs;
    if (news.adopt !== undefined) return adopt(inputs);
    const fields = fieldsOf(definition, news);
    const connection = connect();
    const scopeId = placed(news) ?? (await connection.scope());
    const base = connection.within(scopeId);
    const api = withTimeout(base, news, "create");
    const body = bodyOf(fields, news);
    const commitName = uniqueName ? await reserve(base, uniqueName, news) : undefined;
    const created = await createOnce(definition, { api, base, connection, claims: claims() }, news, body).catch(
      (error) => {
        commitName?.();
        throw error;
      },
    );
    commitName?.(created.id);
    claimOwned(created.id, news);
    adoptions.created(created.id);
    const outs = (answer: JsonObject) => stateOf(definition, { id: created.id, scope: scopeId, known: news, answer });
    const fail = throwPartial(created.id, __provider);
    let answer = created.answer;
    if (operations.afterCreate) {
      answer = await operations
        .afterCreate(api, created.id, news, created.answer)
        .catch((error: Error) => fail(outs(created.answer), [sentence`created, but not finished: ${error.message}`]));
    }
    const dropped = droppedFields(fields, body, answer);
    if (dropped.length) fail(outs(answer), dropped);
    return { id: created.id, outs: outs(answer) };
  }

  /** One update brings the object to what the program says. If it fails, nothing was created: there is no state. */
  async function adopt({ __provider, ...news }: JsonObject) {
    const connection = connect();
    const api = connection.within(placed(news) ?? (await connection.scope()));
    const { id, state, answer } = await findToAdopt(definition, withTimeout(api, news, "create"), news);
    refuseIncomplete(definition, id, news, answer);
    const { outs } = await update(id, state, __provider === undefined ? news : { ...news, __provider }, "create");
    claimOwned(id, news);
    adoptions.adopted(id);
    return { id, outs };
  }

  async function read(id: string, state: JsonObject) {
    const api = withTimeout(stored(state), state, "read");
    const readSingle = () => operations.read(api, id, state);
    const answer = await readInBulk(operations.bulkRead, definition, { api, id, state, readSingle });
    if (!answer) return {};
    refuseIncomplete(definition, id, state, answer);
    const props = stateOf(definition, { id, scope: placedIn(state), known: state, answer });
    const fields = fieldsOf(definition, answer, state);
    const inputs = allWithoutIdentity(fields, managedInputs(fields, state, answer));
    return { id, props, inputs: { ...inputs, ...adoptedIn(definition, state) } };
  }

  async function update(id: string, olds: JsonObject, { __provider, ...news }: JsonObject, step = "update") {
    const fields = fieldsOf(definition, news);
    const api = stored(olds);
    const outs = (answer: JsonObject, known = news) =>
      stateOf(definition, { id, scope: placedIn(olds), known, answer });
    const body = updateBody(fields, olds, news);
    const isNothing = Object.keys(body).length === 0 && claims().taken(owns(news, id)).length === 0;
    if (isNothing && !operations.updatesAnyway?.(news, olds))
      return { outs: outs({ ...olds, ...allWithIdentity(fields, news, olds) }) };
    const commitName = uniqueName && renamed(olds, news) ? await reserve(api, uniqueName, news, id) : undefined;
    const calls = withTimeout(api, news, step);
    const answer = await operations.update(calls, id, { body, news, olds, claims: claims() }).catch((error) => {
      commitName?.();
      throw error;
    });
    claimOwned(id, news);
    if (commitName && uniqueName) await release(api, uniqueName, id).then(() => commitName(id));
    const dropped = droppedFields(fields, body, answer);
    // The state keeps the fields that could not be cleared, so that the next deployment tries again.
    if (dropped.length) throwPartial(id, __provider)(outs(answer, { ...body, ...news }), dropped);
    return { outs: outs(answer) };
  }

  async function remove(id: string, state: JsonObject) {
    if (adoptions.isAdopted(id)) return;
    const api = stored(state);
    await deleteObject(definition, { api: withTimeout(api, state, "delete"), id, state, claims: claims() });
    if (uniqueName) await release(api, uniqueName, id);
  }

  /** The engine checks and compares all resources of the program before it deletes those that left the program. */
  async function checked(news: JsonObject, olds: JsonObject) {
    const result = check(definition, news, olds);
    if (result.failures.length > 0) return result;
    const things = owns(result.inputs);
    // Nearly all resources own nothing, and to find the claims of this process costs as much as the check.
    if (things.length > 0) claims().claim(things);
    if (Object.keys(olds).length > 0 && (operations.owns || definition.adopt)) program.add(result.inputs);
    return { ...result, failures: [...adoptions.checked(result.inputs, olds), ...ownedTwice(result.inputs, olds)] };
  }

  async function compared(id: string, olds: JsonObject, news: JsonObject) {
    adoptions.compared(id, news);
    const found: Difference = diff(definition, olds, news);
    const things = owns(news, found.replaces.length === 0 ? id : undefined);
    if (things.length > 0 && program.has(news)) {
      claims().claim(things);
      if (operations.takesOver && isInDoubt(found, news)) claims().claim(owns(olds, id));
    }
    // This deployment removed it before the program claimed it: an update restores it.
    return claims().taken(things).length > 0 ? { ...found, changes: true as const } : found;
  }

  function claimOwned(id: string, news: JsonObject): void {
    claims().claim(owns(news, id));
    claims().restore(owns(news, id));
  }

  const masked = <T>(values: JsonObject[], step: () => Promise<T>) =>
    withoutSecrets({ kind: definition, connect }, values, step);
  const ownedTwice = soleOwnership(operations, connect);
  const owns = operations.owns ?? (() => []);
  const claims = (): Claims => (operations.owns ? claimsIn(connect) : NONE);
  const program = programInputs(connect);
  const adoptions = adoptionConflicts(definition, connect);
  const placed = (news: JsonObject) => (scope ? (news[scope.input] as string | undefined) : "");
  const placedIn = (state: JsonObject) => (scope ? String(state[scope.output] ?? "") : "");
  const stored = (state: JsonObject): Api => connect().within(placedIn(state));
  const renamed = (olds: JsonObject, news: JsonObject) => uniqueName?.nameOf(olds) !== uniqueName?.nameOf(news);

  return {
    check: (olds: JsonObject, news: JsonObject) => checked(news, olds),
    diff: compared,
    create: (inputs: JsonObject) => masked([inputs], () => create(inputs)),
    read: (id: string, state: JsonObject) => masked([state], () => read(id, state)),
    update: (id: string, olds: JsonObject, news: JsonObject) => masked([olds, news], () => update(id, olds, news)),
    delete: (id: string, state: JsonObject) => masked([state], () => remove(id, state)),
  };
}

/** `changes`: update the resource although its inputs are the same. */
type Difference = ReturnType<typeof diff> & { changes?: true };

/**
 * True if the only reason for a replacement is an unknown value. If a resource it depends on has `deleteBeforeReplace`,
 * the engine deletes this one before it checks it with the known values, which may name the same object again.
 */
const isInDoubt = ({ replaces }: Difference, news: JsonObject): boolean =>
  replaces.length > 0 && replaces.every((name) => hasUnknown(news[name]));

const NONE = newClaims();

/** Pulumi does not pass `customTimeouts` to a dynamic provider, so a resource has its own time-outs. */
function withTimeout(api: Api, { timeouts }: JsonObject, step: string): Api {
  const seconds = isJsonObject(timeouts) ? timeouts[step] : undefined;
  return typeof seconds === "number" ? api.withTimeout(seconds) : api;
}

export type Lifecycle = ReturnType<typeof lifecycle>;

const throwPartial =
  (id: string, __provider: Json | undefined) =>
  (properties: JsonObject, reasons: string[]): never => {
    throw new PartialFailure(id, __provider === undefined ? properties : { ...properties, __provider }, reasons);
  };
