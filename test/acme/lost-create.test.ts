import { describe, expect, it } from "vitest";
import { plain } from "../kinds/resource";
import { kinds } from "./kinds";
import { samples } from "./samples";
import { newWorld, resource } from "./world";

type World = Awaited<ReturnType<typeof newWorld>>;

const lost = () => {
  throw new TypeError("fetch failed", { cause: new Error("socket hang up") });
};

/** The first create gets no answer. It is carried out all the same, but only when the next one comes. */
const late = ({ between }: World) => {
  let held: RequestInit | undefined;
  between((next) => async (url, init) => {
    if (init.method !== "POST") return next(url, init);
    if (held === undefined) {
      held = init;
      return lost();
    }
    await next(url, held);
    return next(url, init);
  });
};

describe.each(kinds.map(({ kind }) => kind))("a create of a %s whose answer is lost", (kind) => {
  const { minimal, path } = samples[kind] as (typeof samples)[string];

  it("and whose repeat is refused because the name is taken is taken over, and no twin is made", async () => {
    const world = await newWorld();
    late(world);
    const made = resource(kind);
    await made.create(minimal(world.refs));
    const posts = world.emulator.calls().filter((call) => call.method === "POST" && !call.path.endsWith("/login"));
    expect(posts).toHaveLength(2);
    expect(world.emulator.objects()).toHaveLength(1);
    expect((await world.get(path(made.id))).id).toBe(made.id);
    expect((await made.refresh()).inputs).toEqual(plain(made.inputs));
  });

  it("is refused by field where somebody else took the name after the list was read", async () => {
    const world = await newWorld();
    const args = minimal(world.refs);
    world.between((next) => async (url, init) => {
      if (init.method === "POST") await world.by("POST", url.pathname.replace("/api/v1", ""), args);
      return next(url, init);
    });
    const name = kind === "Board" ? "title" : "name";
    await expect(resource(kind).create(args)).rejects.toThrow(`answered 422: ${name}: has already been taken.`);
    expect(world.emulator.objects()).toHaveLength(1);
  });
});
