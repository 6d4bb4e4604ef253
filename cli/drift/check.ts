import type { Source } from "./attribution";
import { compare } from "./compare";
import { type Digest, parseDigest } from "./digest";
import { preview, version } from "./engine";
import { readPlan } from "./plan";
import type { Report } from "./report";
import { noPlan, trouble } from "./trouble";

export interface Check {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stack?: string;
  readonly tell: (line: string) => void;
}

/** Asks the engine what drifted, then the API who did it. */
export async function check({ cwd, env, stack, tell }: Check): Promise<Report> {
  const ran = await preview(cwd, stack, env);
  if (ran.code !== 0) throw trouble(ran, parseDigest(ran.stdout));
  const plan = readPlan(ran.stdout);
  if ("fault" in plan) throw noPlan(plan.fault, ran, await version(cwd, env));
  const { digest } = plan;
  return report(digest, async () => (await import("./source.js")).source(env, digest.config ?? {}, tell));
}

export async function report(digest: Digest, ask: () => Promise<Source>): Promise<Report> {
  const { findings, ...rest } = compare(digest);
  const isDrift = ({ change }: { change: { what: string } }) => change.what === "edited" || change.what === "deleted";
  const drifted = findings.filter(isDrift);
  const undeployed = findings.filter((finding) => !isDrift(finding)).map(({ change }) => change);
  if (drifted.length === 0) return { ...rest, drifted: [], undeployed, notes: [] };
  try {
    const { attribute } = await import("./attribution.js");
    const { changes, notes } = await attribute(drifted, await ask());
    return { ...rest, drifted: changes, undeployed, notes };
  } catch (error) {
    const notes = [`Who and when is not known: ${(error as Error).message}`];
    return { ...rest, drifted: drifted.map(({ change }) => change), undeployed, notes };
  }
}
