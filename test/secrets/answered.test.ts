import { afterEach, describe, expect, it, vi } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import type { AnyWorld, Vendor } from "../kinds/vendor";
import { kindsOfAll } from "../kinds/vendors";
import { NEEDLE, type Planted, planted, saidBy } from "./needles";

type Between = Parameters<AnyWorld["between"]>[0];

/** The ways in which an API may repeat a text. */
const REPEATS: Readonly<Record<string, (text: string) => string[]>> = {
  "as it is": (text) => [text],
  "in JSON": (text) => [JSON.stringify(text), JSON.stringify(JSON.stringify(text))],
  "in an address": (text) => [encodeURIComponent(text), encodeURI(text), String(new URLSearchParams({ x: text }))],
  "in HTML": (text) => [text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")],
  "in capitals": (text) => [text.toUpperCase(), text.toLowerCase()],
  "in one line": (text) => [text.replace(/\s+/g, " ")],
  "cut off": (text) => [`${text.slice(0, -3)}...`, `...${text.slice(3)}`],
  "in pieces": (text) => [...text.split(/[\s/:?@&="<>]+/), text.split(": ")[1] ?? ""],
};

/** Every text in some values. */
const textsIn = (value: unknown): string[] =>
  typeof value === "string" ? [value] : typeof value === "object" && value ? Object.values(value).flatMap(textsIn) : [];

/** An API that says no to such calls, with the texts wherever an error may hold some. */
const rejecting =
  ({ refusal }: Vendor, methods: RegExp, texts: string[]): Between =>
  (next) =>
  async (url, init) => {
    if (!methods.test(String(init.method))) return next(url, init);
    const { body, status } = refusal(texts);
    return Response.json(body, { status });
  };

/** Answers without these keys, at any depth. */
const omitting =
  (names: readonly string[]): Between =>
  (next) =>
  async (url, init) => {
    const answer = await next(url, init);
    const text = await answer.text();
    const kept = (key: string, value: unknown) => (names.includes(key) ? undefined : value);
    return new Response(text && JSON.stringify(JSON.parse(text), kept), answer);
  };

/** An answer in which every needle has become another text with the needle in it. */
const changing: Between = (next) => async (url, init) => {
  const answer = await next(url, init);
  const text = await answer.text();
  return new Response(text.replaceAll(/k7Qz(\d+)x/g, "k7Qz$1xy"), { status: answer.status, headers: answer.headers });
};

describe.each(kindsOfAll)("what is said of a $kind", ({ kind, definition, sample, vendor }) => {
  const { newWorld, resource } = vendor;
  afterEach(() => vi.restoreAllMocks());

  /** Runs with each of the args that together set every field. */
  async function forAll(
    run: (world: AnyWorld, args: JsonObject, plants: Planted, said: (more: unknown) => void) => Promise<void>,
  ) {
    const { refs } = await newWorld();
    for (const args of sample.full(refs)) {
      const world = await newWorld();
      const said: string[] = [];
      for (const name of ["log", "warn", "error", "debug"] as const) {
        vi.spyOn(console, name).mockImplementation((...all) => void said.push(all.join(" ")));
      }
      vi.stubEnv("TE_DEBUG", "on");
      const plants = planted(definition.fields, args);
      await run(world, plants.args, plants, (error) => void (error && said.push(saidBy(error))));
      const text = said.join("\n").toLowerCase();
      const leaks = [...plants.needles].filter(([, needle]) => text.includes(needle.toLowerCase()));
      expect(
        leaks.map(([path]) => path),
        text.slice(0, 2000),
      ).toEqual([]);
    }
  }
  /** What a call fails with; a call that works says nothing. */
  const caught = (run: Promise<unknown>) =>
    run.then(
      () => undefined,
      (error) => error as Error,
    );

  it("after the API dropped it in silence quotes nothing of it", async () => {
    await forAll(async (world, args, { needles }, said) => {
      const omit = [...new Set([...needles.keys()].map((path) => path.split(/[.[]/)[0] as string))];
      world.between(omitting(omit));
      said(await caught(resource(kind).create(args)));
    });
  });

  it("after the API made something else of it quotes nothing of it", async () => {
    await forAll(async (world, args, _plants, said) => {
      world.between(changing);
      said(await caught(resource(kind).create(args)));
    });
  });

  it.each(Object.keys(REPEATS))("when the API rejects it and repeats it %s quotes nothing of it", async (manner) => {
    await forAll(async (world, args, _plants, said) => {
      const made = resource(kind);
      const wanted = await made.checked(args);
      const repeat = REPEATS[manner] as (text: string) => string[];
      const texts = [...textsIn(args), ...textsIn(wanted)].filter((text) => text.includes(NEEDLE));
      const parts = texts.flatMap(repeat).filter((text) => text.toLowerCase().includes("k7qz"));
      world.between(rejecting(vendor, /POST|PUT|PATCH/, parts));
      said(await caught(made.create(args)));
      made.adopt({ id: "1", properties: { ...wanted, aid: "281474976710706" } });
      said(await caught(made.update(args)));
      world.between(rejecting(vendor, /./, parts));
      said(await caught(made.refresh()));
      said(await caught(made.delete()));
    });
  });
});
