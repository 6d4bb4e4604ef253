const queues = new Map<string, Promise<unknown>>();

/**
 * Runs work on the same thing one after another, so that no other work assigns it between the check of its claims and
 * the call that removes it.
 */
export function inTurn<T>(thing: string, work: () => Promise<T>): Promise<T> {
  const turn = (queues.get(thing) ?? Promise.resolve()).then(work);
  const ended = turn.then(
    () => {},
    () => {},
  );
  queues.set(thing, ended);
  return turn;
}
