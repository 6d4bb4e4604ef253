import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../provider/core/json";
import { everyKind, sampleOf } from "../kinds/every";
import { newWorld, plain, resource, type World } from "../kinds/world";

/** Changes what the API answers about single tests. */
const answering = ({ between }: World, change: (answer: JsonObject) => JsonObject) =>
  between((next) => async (url, init) => {
    const answer = await next(url, init);
    if (!answer.ok || answer.status === 204 || !/\/tests\/[a-z-]+(\/\d+)?$/.test(url.pathname)) return answer;
    const body = (await answer.json()) as JsonObject;
    return Response.json(body.tests ? body : change(body), { status: answer.status, headers: answer.headers });
  });

async function clean(kind: string, more: JsonObject, prepare: (world: World) => void = () => {}) {
  const world = await newWorld();
  prepare(world);
  const args = { ...sampleOf(kind).minimal(world.refs), ...more };
  const test = resource(kind);
  await test.create(args);
  expect((await test.refresh()).inputs).toEqual(plain(await test.checked(args)));
  await test.update({ ...args, description: "changed" });
  expect((await test.refresh()).inputs).toEqual(plain(await test.checked({ ...args, description: "changed" })));
  return { ...world, test, args };
}

const onMonitors = everyKind.filter(({ definition }) => "monitors" in definition.fields).map(({ kind }) => kind);

describe.each(onMonitors)("public monitors that the API lists with a %s", (kind) => {
  it.each<[string, Json]>([
    ["a private one", ["201"]],
    ["none", []],
    ["a public one, named, beside a private one", ["101", "201"]],
  ])("R222: are no drift beside %s", async (_what, monitors) => {
    const { test } = await clean(kind, { usePublicBgp: true, monitors });
    expect(test.outs.monitors).toEqual(monitors);
  });

  it("R222: are drift where public BGP data are off, and so is a private one that somebody added", async () => {
    const { test, by } = await clean(kind, { usePublicBgp: false, monitors: ["201"] });
    await by("PUT", sampleOf(kind).path(test.id), { monitors: ["201", "102"] });
    expect((await test.refresh()).inputs).toMatchObject({ monitors: ["102", "201"] });
    const on = await clean(kind, { usePublicBgp: true, monitors: [] });
    await on.by("PUT", sampleOf(kind).path(on.test.id), { monitors: ["201"] });
    expect((await on.test.refresh()).inputs).toMatchObject({ monitors: ["201"] });
  });
});

describe("headers and customHeaders", () => {
  const mirrored = (world: World) =>
    answering(world, (answer) => ({
      ...answer,
      headers: [...((answer.headers ?? []) as string[]), "X-All: 1"],
      customHeaders: { ...(answer.customHeaders as JsonObject), root: { "X-Line": "2" } },
    }));

  it.each<[string, JsonObject]>([
    ["both are set", { headers: ["X-Line: 2"], customHeaders: { all: { "X-All": "1" } } }],
    ["both are set and overlap", { headers: ["X-Line: 2", "X-All: 1"], customHeaders: { all: { "X-All": "1" } } }],
    ["only one is set", { customHeaders: { all: { "X-All": "1" }, root: { "X-Line": "2" } } }],
  ])("R232: may mirror each other where %s", async (_what, headers) => {
    await clean("HttpServerTest", headers, "headers" in headers ? mirrored : () => {});
  });

  it("R232: show what somebody added all the same", async () => {
    const both = { headers: ["X-Line: 2"], customHeaders: { all: { "X-All": "1" } } };
    const { test, by } = await clean("HttpServerTest", both, mirrored);
    await by("PUT", sampleOf("HttpServerTest").path(test.id), { headers: ["X-Line: 2", "X-New: 3"] });
    expect((await test.refresh()).inputs).toMatchObject({ headers: ["X-Line: 2", "X-New: 3"] });
  });
});

describe("what the server adds of its own", () => {
  it("is told as that, and never as something dropped: the next refresh would show it for ever", async () => {
    const world = await newWorld();
    answering(world, (answer) => ({ ...answer, labels: [{ labelId: "11" }, { labelId: "12" }] }));
    const test = resource("BgpTest");
    const args = { ...sampleOf("BgpTest").minimal(world.refs), labels: ["11"] };
    await expect(test.create(args)).rejects.toThrow(/^labels: the API took the request and added to this field/);
  });
});
