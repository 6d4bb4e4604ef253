import type { Api, Connection, Failure } from "./api";
import type { Definition, UniqueName } from "./define";
import type { JsonObject } from "./json";
import { fieldsOf } from "./keys";
import { droppedFields } from "./observe";

interface Created {
  readonly id: string;
  readonly answer: JsonObject;
}

/** How often a create is sent. */
const MAX_TRIES = 3;

/**
 * Creates an object once. An answer that is lost says nothing about the object, so after one it is looked up by name:
 * it is ours if it was not there before (its name was free) and is as asked for. Only when it is surely not there the
 * call is sent again; never while it may still be under way.
 */
export async function createOnce(
  definition: Definition,
  { api, base, connection }: { api: Api; base: Api; connection: Pick<Connection, "sleep" | "lostCreates"> },
  news: JsonObject,
  body: JsonObject,
): Promise<Created> {
  const { operations, uniqueName } = definition;
  const { lookAfterMs, lookWhileSlowMs, isNameTaken } = connection.lostCreates;
  for (let tries = 1; ; tries++) {
    try {
      return await operations.create(api, news, body);
    } catch (error) {
      const failure = error as Failure;
      // The name is taken by what an earlier try made after all.
      const late = tries > 1 && isNameTaken(failure);
      if (!uniqueName || !(failure.ambiguous || late)) throw error;
      const created = await findAfterLostAnswer(uniqueName, failure);
      if (created) return created;
      if (failure.slow) throw unknownOutcome(uniqueName, failure);
      if (late || tries === MAX_TRIES) throw error;
    }
  }

  /** A look that fails is no reason to look away: what is under way must have come before anybody tries again. */
  async function findAfterLostAnswer(where: UniqueName, failure: Failure): Promise<Created | undefined> {
    let blind: Error | undefined;
    for (const wait of failure.slow ? lookWhileSlowMs : lookAfterMs) {
      await connection.sleep(wait);
      const created = await find(where).catch((cause: Error) => cause);
      if (created && !(created instanceof Error)) return asAskedFor(where, created);
      blind = created;
    }
    if (blind) throw unknownOutcome(where, failure, `: ${blind.message}`);
    return undefined;
  }

  function asAskedFor(where: UniqueName, created: Created): Created {
    const { afterCreateFields = [] } = operations;
    const asked = Object.fromEntries(Object.entries(body).filter(([field]) => !afterCreateFields.includes(field)));
    const differs = droppedFields(fieldsOf(definition, news), asked, created.answer).map(
      (sentence) => sentence.split(":")[0],
    );
    if (differs.length === 0) return created;
    throw new Error(
      `The answer to a create was lost, and now there is ${where.describe(String(where.nameOf(news)))} (id ${created.id}) ` +
        `that differs from what was asked in ${differs.join(", ")}. Look at it: delete it, or give this one another name.`,
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
    const next = "If it was, the next deployment refuses the name and says its id.";
    return new Error(`${failure.message} Whether ${what} was made is not known${why} ${next}`, { cause: failure });
  }
}
