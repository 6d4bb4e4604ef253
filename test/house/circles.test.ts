import { describe, expect, it } from "vitest";
import { filesIn, importsOf } from "./source";

/** Files that import each other, types too: what they are about has no beginning. Tarjan's strongly connected parts. */
function circles(files: readonly string[], importsIn: (file: string) => string[]): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    index.set(file, index.size);
    low.set(file, index.size - 1);
    stack.push(file);
    for (const of of importsIn(file)) {
      if (!index.has(of)) visit(of);
      if (stack.includes(of)) low.set(file, Math.min(low.get(file) as number, low.get(of) as number));
    }
    if (low.get(file) !== index.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1 || importsIn(file).includes(file)) found.push(circle.sort());
  };
  for (const file of files) if (!index.has(file)) visit(file);
  return found;
}

describe("no two files import each other, by whatever way", () => {
  it.each(["provider", "emulator", "cli"])("%s", (folder) => {
    const files = filesIn(folder);
    const edges = new Map(
      files.map((file) => [
        file,
        importsOf(file).flatMap(({ of }) => files.find((one) => [`${of}.ts`, `${of}/index.ts`].includes(one)) ?? []),
      ]),
    );
    expect(circles(files, (file) => edges.get(file) ?? [])).toEqual([]);
  });

  it("would be noticed", () => {
    const edges: Record<string, string[]> = { a: ["b"], b: ["c", "d"], c: ["a"], d: ["e"], e: ["e"] };
    expect(circles(Object.keys(edges), (file) => edges[file] ?? [])).toEqual([["e"], ["a", "b", "c"]]);
  });
});
