import { expect } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { sampleOf } from "../kinds/every";
import { newWorld, plain, resource, type World } from "../kinds/world";

type Between = Parameters<World["between"]>[0];

/** An object of a kind, and everything that was sent for it. */
export async function made(kind: string, more: JsonObject = {}) {
  const world = await newWorld();
  const sent: [method: string, body: JsonObject][] = [];
  const noted: Between = (next) => (url, init) => {
    if (typeof init.body === "string") sent.push([String(init.method), JSON.parse(init.body)]);
    return next(url, init);
  };
  world.between(noted);
  const args = { ...sampleOf(kind).minimal(world.refs), ...more };
  const test = resource(kind);
  await test.create(args);
  return { ...world, args, test, sent, between: (change: Between) => world.between((next) => noted(change(next))) };
}

export const bodies = (sent: readonly [string, JsonObject][], method: string) =>
  sent.filter(([one]) => one === method).map(([, body]) => body);

/** No preview shows a change, neither at once nor after a refresh. */
export async function clean(object: ReturnType<typeof resource>, args: JsonObject) {
  const wanted = plain(await object.checked(args));
  expect((await object.refresh()).inputs).toEqual(wanted);
  expect(plain(await object.checked(args))).toEqual(wanted);
}

/** An API whose answers are a little different. */
export const answering =
  (change: (answer: JsonObject) => JsonObject): Between =>
  (next) =>
  async (url, init) =>
    Response.json(change((await (await next(url, init)).json()) as JsonObject));
