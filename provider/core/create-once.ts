import type { Api, Connection, Failure } from "./api";
import type { Claims } from "./claims";
import type { Definition, UniqueName } from "./define";
import type { JsonObject } from "./json";
import { fieldsOf } from "./keys";
import { droppedFields } from "./observe";
import { sentence } from "./sentence";

interface Created {
  readonly id: string;
  readonly answer: JsonObject;
}

interface Creating {
  readonly api: Api;
  readonly base: Api;
  readonly connection: Pick<Connection, "sleep" | "lostCreates">;
  readonly claims?: Claims;
}

/** The highest number of times a create is sent. */
const MAX_TRIES = 3;

/**
 * Creates an object exactly once. If the answer is lost, it is unknown whether the object exists, so it is looked up by
 * name: it is ours if the name was free before and its values are as requested. The create is sent again only if the
 * object certainly does not exist, and never while it may still be running.
 */
export async function createOnce(
  definition: Definition,
  { api, base, connection, claims }: Creating,
  news: JsonObject,
  body: JsonObject,
): Promise<Created> {
  const { operations, uniqueName } = definition;
  const { lookupDelaysMs, slowLookupDelaysMs, isNameTaken } = connection.lostCreates;
  for (let tries = 1; ; tries++) {
    try {
      return await operations.create(api, news, body, claims);
    } catch (error) {
      const failure = error as Failure;
      // An earlier attempt created the object after all, so the name is taken now.
      const late = tries > 1 && isNameTaken(failure);
      if (!uniqueName || !(failure.ambiguous || late)) throw error;
      const created = await findAfterLostAnswer(uniqueName, failure);
      if (created) return created;
      if (failure.mayStillComplete) throw unknownOutcome(uniqueName, failure);
      if (late || tries === MAX_TRIES) throw error;
    }
  }

  /**
   * If a lookup fails, keep looking: the create may still complete, and must not be sent again before that is known.
   */
  async function findAfterLostAnswer(where: UniqueName, failure: Failure): Promise<Created | undefined> {
    let lookupError: Error | undefined;
    for (const wait of failure.mayStillComplete ? slowLookupDelaysMs : lookupDelaysMs) {
      await connection.sleep(wait);
      const created = await find(where).catch((cause: Error) => cause);
      if (created && !(created instanceof Error)) return asRequested(where, created);
      lookupError = created;
    }
    if (lookupError) throw unknownOutcome(where, failure, `: ${lookupError.message}`);
    return undefined;
  }

  function asRequested(where: UniqueName, created: Created): Created {
    const { afterCreateFields = [] } = operations;
    const requested = Object.fromEntries(Object.entries(body).filter(([field]) => !afterCreateFields.includes(field)));
    const differs = droppedFields(fieldsOf(definition, news), requested, created.answer).map(
      (sentence) => sentence.split(":")[0],
    );
    if (differs.length === 0) return created;
    throw new Error(
      sentence`The answer to a create was lost, and now there is ${where.describe(String(where.nameOf(news)))} (id ${created.id}) ` +
        sentence`that differs from the program in ${differs.join(", ")}. Check it: delete it, or give this one another name.`,
    );
  }

  async function find({ path, listKey, nameOf, idOf }: UniqueName): Promise<Created | undefined> {
    const name = nameOf(news);
    const item = (await base.list(path, listKey)).find((one) => name !== undefined && nameOf(one) === name);
    const answer = item && (await operations.read(api, idOf(item), news));
    return item && answer && { id: idOf(item), answer };
  }

  function unknownOutcome({ describe, nameOf }: UniqueName, failure: Error, why = "."): Error {
    const what = describe(String(nameOf(news)));
    const next = sentence`If so, the next deployment will report the existing id.`;
    return new Error(sentence`${failure.message} It is unknown whether ${what} was created${why} ${next}`, {
      cause: failure,
    });
  }
}
