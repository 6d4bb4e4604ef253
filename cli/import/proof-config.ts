import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFile } from "../engine/project-file";
import { runPulumi, type Workspace } from "../engine/run";
import { PLACEHOLDER } from "./write-only-secrets";

/**
 * Calls `use` with a copy of the stack's configuration in which these secrets have the text that stands for them in the
 * state. So the previews compare everything but the secrets that are not known yet.
 */
export async function withProofConfig<T>(
  workspace: Workspace,
  keys: readonly string[],
  use: (configFile?: string) => Promise<T>,
): Promise<T> {
  if (keys.length === 0) return use();
  const folder = mkdtempSync(join(tmpdir(), "thousandeyes-import-"));
  try {
    const copy = join(folder, "Pulumi.proof.yaml");
    const own = await configFile(workspace);
    if (existsSync(own)) copyFileSync(own, copy);
    else writeFileSync(copy, "");
    const pairs = keys.flatMap((key) => ["--secret", `${key}=${PLACEHOLDER}`]);
    const set = await runPulumi(["config", "set-all", "--config-file", copy, ...pairs], workspace);
    if (set.code !== 0) throw new Error(`pulumi config set-all failed:\n${set.stderr.trim()}`);
    return await use(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `Pulumi.dev.yaml` of the stack `organisation/project/dev`. */
async function configFile({ cwd, env, stack }: Workspace): Promise<string> {
  const name = stack ?? (await runPulumi(["stack", "--show-name"], { cwd, env })).stdout.trim();
  return join(cwd, projectFile(cwd)?.configFolder ?? ".", `Pulumi.${name.split("/").at(-1)}.yaml`);
}
