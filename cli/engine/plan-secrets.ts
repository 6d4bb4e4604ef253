import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { isJsonObject, type Json, type JsonObject } from "../../provider/core/json";
import { SECRET } from "../../provider/core/secrets/seal";
import { parseUrl } from "../../provider/core/url";
import { runPulumi, type Workspace } from "./run";

/** What stands for a secret in a plan. */
const HIDDEN = "[secret]";

/** The names of the inputs in which a secret is hidden. */
export const hiddenIn = (inputs: JsonObject): string[] =>
  Object.entries(inputs).flatMap(([name, value]) => (hides(value) ? [name] : []));

const hides = (value: Json): boolean =>
  value === HIDDEN || (typeof value === "object" && value !== null && Object.values(value).some(hides));

/** The inputs with their secrets, as far as these are known. */
export const withSecrets = (inputs: JsonObject, known: JsonObject = {}): JsonObject =>
  fill(inputs, known) as JsonObject;

function fill(value: Json, known: Json | undefined): Json {
  if (value === HIDDEN) return known ?? value;
  if (Array.isArray(value)) return value.map((one, at) => fill(one, Array.isArray(known) ? known[at] : undefined));
  if (!isJsonObject(value)) return value;
  const inside = isJsonObject(known) ? known : {};
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one, inside[name])]));
}

/** The texts that stand where secrets were hidden, and the hosts of those that are addresses: no message may quote them. */
export function secretTexts(hidden: Json, filled: Json | undefined): string[] {
  if (filled === undefined || filled === null) return [];
  if (hidden === HIDDEN) return textsIn(filled).flatMap((text) => [text, ...hostIn(text)]);
  if (typeof hidden !== "object" || hidden === null || typeof filled !== "object") return [];
  const inside = filled as JsonObject;
  return Object.entries(hidden).flatMap(([name, one]) => secretTexts(one, inside[name]));
}

const textsIn = (value: Json): string[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [String(value)];

const hostIn = (text: string) => {
  const host = parseUrl(text)?.hostname;
  return host ? [host] : [];
};

/**
 * The inputs of all resources with their secrets in clear, by URN: those of the state, with what a preview would change.
 * `preview --json` hides them whatever it is told, but a saved plan shows them. It goes through a pipe and never lies on a
 * disk. Where there are no such pipes (Windows), only secrets that stay as they are become known.
 */
export async function readSecrets(workspace: Workspace): Promise<Map<string, JsonObject>> {
  const [old, changes] = [await ofState(workspace), await ofPlan(workspace)];
  const urns = new Set([...old.keys(), ...Object.keys(changes)]);
  return new Map(
    [...urns].map((urn) => {
      const { deletes = [], updates, adds } = changes[urn]?.goal?.inputDiff ?? {};
      const kept = Object.entries(old.get(urn) ?? {}).filter(([name]) => !deletes.includes(name));
      return [urn, shown({ ...Object.fromEntries(kept), ...updates, ...adds }) as JsonObject];
    }),
  );
}

interface Plans {
  [urn: string]: { goal?: { inputDiff?: { adds?: JsonObject; updates?: JsonObject; deletes?: string[] } } };
}

async function ofState(workspace: Workspace): Promise<Map<string, JsonObject>> {
  const { code, stdout } = await runPulumi(["stack", "export", "--show-secrets"], workspace);
  const resources = code === 0 ? (JSON.parse(stdout).deployment?.resources ?? []) : [];
  return new Map(resources.map(({ urn, inputs }: { urn: string; inputs?: JsonObject }) => [urn, inputs ?? {}]));
}

async function ofPlan(workspace: Workspace): Promise<Plans> {
  const folder = await mkdtemp(join(tmpdir(), "thousandeyes-plan-"));
  const pipe = join(folder, "plan");
  try {
    const isThere = await promisify(execFile)("mkfifo", ["-m", "600", pipe]).then(
      () => true,
      () => false,
    );
    if (!isThere) return {};
    const reading = readFile(pipe, "utf8");
    await runPulumi(["preview", "--json", "--save-plan", pipe, "--show-secrets"], workspace).finally(() => end(pipe));
    return plansIn(await reading);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A preview that failed wrote nothing, or not all of it. */
function plansIn(text: string): Plans {
  try {
    return JSON.parse(text).resourcePlans ?? {};
  } catch {
    return {};
  }
}

/** If the engine wrote nothing, the reader still waits for somebody who does. */
async function end(pipe: string): Promise<void> {
  const writer = await open(pipe, constants.O_WRONLY | constants.O_NONBLOCK).catch(() => undefined);
  await writer?.close();
}

/** Values with their secrets in clear. */
function shown(value: Json): Json {
  if (Array.isArray(value)) return value.map(shown);
  if (!isJsonObject(value)) return value;
  const [[mark, signature]] = Object.entries(SECRET) as [[string, string]];
  if (value[mark] === signature)
    return shown(typeof value.plaintext === "string" ? JSON.parse(value.plaintext) : HIDDEN);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shown(one)]));
}
