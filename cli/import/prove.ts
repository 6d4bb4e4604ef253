import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runPulumi, type Workspace } from "../engine/run";
import { EXIT } from "../report/exit";
import { importFile } from "./import-file";
import type { Declared } from "./program";
import type { Secret } from "./secrets";

const FILE = "thousandeyes-import.json";
const IMPORT = ["import", "--file", FILE, "--generate-code=false", "--protect=false", "--yes", "--skip-preview"];
const PLAIN = ["--non-interactive", "--color", "never"];
const QUIET = ["--suppress-progress", ...PLAIN];
/** The engine writes the whole state after each object otherwise: a minute for a thousand, and not safe against kills. */
const ENV = { PULUMI_SKIP_CHECKPOINTS: "true", PULUMI_SKIP_UPDATE_CHECK: "true" };

/** Puts the objects into the stack, and proves that the program means what is there. Returns the exit code. */
export async function prove(
  objects: readonly Declared[],
  secrets: readonly Secret[],
  workspace: Workspace,
  log: (line: string) => void,
): Promise<number> {
  const { cwd, stack } = workspace;
  const env = { ...workspace.env, ...ENV };
  const run = async (args: readonly string[]) => {
    const ran = await runPulumi([...args, ...QUIET], { ...workspace, env });
    if (ran.code !== 0) log(`${ran.stdout}\n${ran.stderr}`.trim());
    return ran.code;
  };
  if (stack && (await runPulumi(["stack", "select", "--create", stack, ...PLAIN], { cwd, env })).code !== 0) {
    throw new Error(`There is no stack ${stack}, and none can be made. Run \`pulumi stack init ${stack}\` in ${cwd}.`);
  }
  for (const { key, value } of secrets) {
    const set = await runPulumi(["config", "set", "--secret", key, ...PLAIN], { cwd, env, stack }, value);
    if (set.code !== 0) throw new Error(`pulumi config set --secret ${key} failed:\n${set.stderr}`);
  }
  writeFileSync(join(cwd, FILE), JSON.stringify(importFile(objects)), { mode: 0o600 });
  try {
    log(`pulumi import: ${objects.length} objects`);
    if ((await run(IMPORT)) !== 0)
      throw new Error("pulumi import failed, see above. What is imported stays; run it again.");
  } finally {
    rmSync(join(cwd, FILE), { force: true });
  }
  for (const preview of [["preview"], ["preview", "--refresh"]]) {
    log(`pulumi ${preview.join(" ")}`);
    const code = await run([...preview, "--expect-no-changes", "--diff"]);
    if (code === EXIT.differs) return EXIT.differs;
    if (code !== 0) throw new Error(`pulumi ${preview.join(" ")} failed, see above.`);
  }
  return EXIT.good;
}
