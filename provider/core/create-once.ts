import type { Api, Connection, Failure } from "./api";
import type { Definition, Names } from "./define";
import type { Body } from "./json";
import { fieldsOf } from "./keys";
import { lost } from "./observe";

interface Made {
  readonly id: string;
  readonly answer: Body;
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
  { api, base, connection }: { api: Api; base: Api; connection: Pick<Connection, "pause" | "lostCreates"> },
  wanted: Body,
  body: Body,
): Promise<Made> {
  const { operations, names } = definition;
  const { lookAfterMs, lookWhileSlowMs, isNameTaken } = connection.lostCreates;
  for (let tries = 1; ; tries++) {
    try {
      return await operations.create(api, wanted, body);
    } catch (error) {
      const failure = error as Failure;
      // The name is taken by what an earlier try made after all.
      const late = tries > 1 && isNameTaken(failure);
      if (!names || !(failure.ambiguous || late)) throw error;
      const made = await lookUp(names, failure);
      if (made) return made;
      if (failure.slow) throw uncertain(names, failure);
      if (late || tries === MAX_TRIES) throw error;
    }
  }

  /** A look that fails is no reason to look away: what is under way must have come before anybody tries again. */
  async function lookUp(where: Names, failure: Failure): Promise<Made | undefined> {
    let blind: Error | undefined;
    for (const wait of failure.slow ? lookWhileSlowMs : lookAfterMs) {
      await connection.pause(wait);
      const made = await find(where).catch((cause: Error) => cause);
      if (made && !(made instanceof Error)) return asAskedFor(where, made);
      blind = made;
    }
    if (blind) throw uncertain(where, failure, `: ${blind.message}`);
    return undefined;
  }

  function asAskedFor(where: Names, made: Made): Made {
    const { finishes = [] } = operations;
    const asked = Object.fromEntries(Object.entries(body).filter(([field]) => !finishes.includes(field)));
    const differs = lost(fieldsOf(definition, wanted), asked, made.answer).map((sentence) => sentence.split(":")[0]);
    if (differs.length === 0) return made;
    throw new Error(
      `The answer to a create was lost, and now there is ${where.say(String(where.nameOf(wanted)))} (id ${made.id}) ` +
        `that differs from what was asked in ${differs.join(", ")}. Look at it: delete it, or give this one another name.`,
    );
  }

  async function find({ path, listKey, nameOf, idOf }: Names): Promise<Made | undefined> {
    const name = nameOf(wanted);
    const item = (await base.list(path, listKey)).find((one) => name !== undefined && nameOf(one) === name);
    const answer = item && (await operations.read(api, idOf(item), wanted));
    return item && answer && { id: idOf(item), answer };
  }

  function uncertain({ say, nameOf }: Names, failure: Error, why = "."): Error {
    const what = say(String(nameOf(wanted)));
    const next = "If it was, the next deployment refuses the name and says its id.";
    return new Error(`${failure.message} Whether ${what} was made is not known${why} ${next}`, { cause: failure });
  }
}
