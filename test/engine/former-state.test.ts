import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { references } from "../kinds/references";
import { changes, type Deployment, newDeployment } from "./deployment";
import { runCommand } from "./run-command";

const fixture = (name: string) => readFileSync(join(__dirname, "fixtures", name), "utf8").trim();
const lines = (text: string) => text.split("\n").map((line) => JSON.parse(line));

/** Every kind with every field, as [kind, args], and what the provider of commit 6998263 made of it. */
const wanted = fixture("former-program.jsonl");
const written = fixture("former-state.jsonl");

const nameOf = ({ urn }: { urn: string }) => urn.split("::").at(-1) as string;

/** Today's ids in the place of those of the account in which the state was written: it had fewer seeds. */
const renumbered = (text: string, ids: ReadonlyMap<string, string>) =>
  text.replace(/[0-9a-f-]{15,}/g, (id) => ids.get(id) ?? id);

/** Of the passphrase that is empty, as in every stack of these tests. */
const salt = "v1:EQQ9qCTdxrU=:v1:LIU9K1bGz3P6TPpv:4wDGGAwGcECZIx6UWc9lNhtTawuAIg==";

describe("a state that an earlier version wrote", () => {
  let stack: Deployment;

  beforeAll(async () => {
    stack = await newDeployment({ warm: true, program: "" });
    const { tests, tags } = await references(stack.byHand);
    const ids = new Map([
      ["281474976990000", tests[0]],
      ["281474976990001", tests[1]],
      ["7e57ab1e-0000-4000-8000-000000000001", tags[0]],
      ["7e57ab1e-0000-4000-8000-000000000002", tags[1]],
    ]);
    // One after the other: what belongs to two of them comes out as it did then.
    await stack.write(`let before = [];
      for (const [kind, args] of ${JSON.stringify(lines(renumbered(wanted, ids)))})
        before = [new te[kind](kind, args, { dependsOn: before })];`);
    expect(await stack.up()).toMatchObject({ code: 0 });

    // The same objects are there now. Only the state is the former one.
    const made = await stack.resources();
    for (const former of lines(written)) if (nameOf(former) in made) ids.set(former.id, made[nameOf(former)].id);
    const resources = lines(renumbered(written, ids));
    const deployment = { manifest: {}, secrets_providers: { type: "passphrase", state: { salt } }, resources };
    const file = join(stack.folder, "former.json");
    await writeFile(file, JSON.stringify({ version: 3, deployment }));
    expect(await stack.pulumi("stack", "import", "--file", file)).toMatchObject({ code: 0 });
  });
  afterAll(() => stack?.remove());

  it("is clean in a preview, which calls nothing", async () => {
    const [{ plan, code }, calls] = await stack.callsOf(() => stack.previewJson("--expect-no-changes"));
    expect(changes(plan)).toEqual({});
    expect(code).toBe(0);
    expect(calls).toEqual([]);
  });

  it("is clean in a preview after a refresh", async () => {
    const { plan, code } = await stack.previewJson("--refresh", "--expect-no-changes");
    expect(changes(plan)).toEqual({});
    expect(code).toBe(0);
  });

  it("is clean for drift --from-state", async () => {
    const { code, output } = await runCommand(stack, ["drift", "--stack", "dev", "--from-state"]);
    expect(output).toContain("no drift");
    expect(code).toBe(0);
  });
});
