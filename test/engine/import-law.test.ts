import { spawn } from "node:child_process";
import { mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import type { Declared } from "../../cli/import/declare";
import { importDocument } from "../../cli/import/schema";
import { listen } from "../../emulator";
import { anyAccount, populate } from "../import/account";
import { namedOnce, send } from "../import/by-hand";
import { ADOPTED, contents } from "../import/contents";
import { read } from "../import/imported";
import { anyRequests } from "../import/odd-shapes";
import { relate } from "../import/relations";
import { newWorld } from "../kinds/world";
import { shellIn } from "../lab/engine.mjs";
import { outcome } from "../lab/processes.mjs";
import { openStack } from "../lab/stack.mjs";
import { newStack } from "./harness";

const AT_MOST = 6;
/** test/import/text.test.ts compiles such programs under `strict`; here that would take most of the time. */
const UNCHECKED = { PULUMI_NODEJS_TRANSPILE_ONLY: "true" };

/** An account group that a seed makes, on an emulator that listens. */
async function randomAccount(seed: number) {
  const world = await newWorld();
  const [[made = [], requests = []] = []] = fc.sample(fc.tuple(anyAccount(world.refs), anyRequests(world.refs)), {
    seed,
    numRuns: 1,
  });
  await send(world, namedOnce(requests).slice(0, AT_MOST));
  await populate(made.filter(({ kind }) => !ADOPTED.includes(kind)).slice(0, AT_MOST));
  // The program deletes the other account group too, and what it shares is gone for good.
  await relate(world, { isSharing: false });
  return listen(world.emulator);
}

/** A folder in which an imported program runs. */
async function newFolder(url: string) {
  const stack = await newStack({ program: "", env: { TE_TOKEN: "token", TE_API_ENDPOINT: url } });
  const types = join("node_modules", "@types");
  await mkdir(join(stack.folder, types), { recursive: true });
  await symlink(join(__dirname, "..", "..", types, "node"), join(stack.folder, types, "node"));
  return stack;
}

/** The account, with names in place of ids. */
async function snapshot(): Promise<string[]> {
  const { objects } = await read();
  const nameOf = ({ definition, logicalName }: Declared) => `${definition.kind} ${logicalName}`;
  // An assignment has the id of its tag.
  const own = objects.filter(({ definition }) => definition.kind !== "TagAssignment");
  return contents(objects, new Map(own.map((one) => [one.id, nameOf(one)])));
}

it.each([11, 12, 13])(
  "an account that seed %i makes is imported without a change, destroyed and made again",
  async (seed) => {
    const server = await randomAccount(seed);
    const stack = await newFolder(server.url);
    const root = dirname(stack.folder);
    try {
      const before = await snapshot();
      const env = { ...shellIn(root), ...UNCHECKED, TE_TOKEN: "token", TE_API_ENDPOINT: server.url };
      const main = join(__dirname, "..", "..", "dist", "cli", "main.js");
      const out = join(stack.folder, "moved-in");
      const flags = ["--out", out, "--run", "--yes", "--stack", "dev", "--json"];
      const ran = await outcome(spawn(process.execPath, [main, "import", ...flags], { cwd: stack.folder, env }));
      expect(ran, ran.output).toMatchObject({ code: 0 });
      const document = importDocument.parse(JSON.parse(ran.stdout));
      expect(document).toMatchObject({ imported: true, differences: [], exitCode: 0 });
      expect(document.objects).toHaveLength(before.length);

      const moved = openStack({ folder: out, root, env });
      const pairs = document.secrets
        .filter(({ writeOnly }) => writeOnly)
        .flatMap(({ key }) => ["--secret", `${key}=s3cret-of-mine`]);
      if (pairs.length) expect(await moved.pulumi("config", "set-all", ...pairs)).toMatchObject({ code: 0 });
      const destroyed = await moved.destroy();
      expect(destroyed, destroyed.output).toMatchObject({ code: 0 });
      const up = await moved.up();
      expect(up, up.output).toMatchObject({ code: 0 });
      expect(await snapshot()).toEqual(before);
      expect(await moved.preview("--expect-no-changes", "--refresh")).toMatchObject({ code: 0 });
    } finally {
      await stack.remove();
      await server.close();
      vi.unstubAllGlobals();
    }
  },
  // On a busy machine; on a free one each takes half a minute.
  400_000,
);
