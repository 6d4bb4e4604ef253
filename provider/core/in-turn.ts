const queues = new Map<string, Promise<unknown>>();

/** Works on one thing one after the other: between a look at who claims it and the call that takes it away nobody gives it. */
export function inTurn<T>(thing: string, work: () => Promise<T>): Promise<T> {
  const turn = (queues.get(thing) ?? Promise.resolve()).then(work);
  const ended = turn.then(
    () => {},
    () => {},
  );
  queues.set(thing, ended);
  return turn;
}
