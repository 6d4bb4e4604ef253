// Builds the same version from its Go modules, if get.pulumi.com cannot be reached and Go is installed.
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { run } from "./child.mjs";
import { pinned } from "./find.mjs";

// A `replace` in a go.mod counts only in the main module, so Pulumi's own ones must be repeated here.
const clipboard = "github.com/atotto/clipboard => github.com/tgummerer/clipboard v0.0.0-20241001131231-d02d263e614e";

const engine = {
  name: "engine",
  module: `github.com/pulumi/pulumi/pkg/v3 v${pinned}`,
  command: "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi",
  replace: [clipboard, "golang.org/x/text => golang.org/x/text v0.39.0"],
};

// The language host is now a module that no proxy serves. Up to this version it was part of the SDK, and the protocol
// between the two has not changed since.
const nodeHost = {
  name: "host for Node programs",
  module: "github.com/pulumi/pulumi/sdk/v3 v3.68.0",
  command: "github.com/pulumi/pulumi/sdk/v3/nodejs/cmd/pulumi-language-nodejs",
  replace: [clipboard],
};

export async function build(workshop, say) {
  const go = goVersion();
  if (!go) throw new Error("there is no Go 1.25 or newer to build it with");
  say(`Building Pulumi ${pinned} from its Go modules with Go ${go}: five to ten minutes, once.`);

  const bin = join(workshop, "bin");
  mkdirSync(bin);
  await compile(engine, workshop, bin, say);
  await compile(nodeHost, workshop, bin, say);

  const script = "pulumi-resource-pulumi-nodejs";
  const sdk = dirname(createRequire(import.meta.url).resolve("@pulumi/pulumi/package.json"));
  copyFileSync(join(sdk, script), join(bin, script));
  chmodSync(join(bin, script), 0o755);
  return bin;
}

async function compile({ name, module, command, replace }, workshop, bin, say) {
  const cwd = join(workshop, name.replaceAll(" ", "-"));
  mkdirSync(cwd);
  writeFileSync(join(cwd, "go.mod"), goMod(module, replace));

  const env = { ...process.env, GOFLAGS: "-mod=mod", GOWORK: "off" };
  const flags = ["-trimpath", "-tags", "osusergo,grpcnotrace", "-ldflags", `-w -s -X ${versionVariable}=v${pinned}`];
  const report = (progress) => say(`  the ${name}, ${progress}`);
  await run("go", ["build", "-v", ...flags, "-o", `${bin}/`, command], { cwd, env, report });
}

const versionVariable = "github.com/pulumi/pulumi/sdk/v3/go/common/version.Version";

function goMod(module, replace) {
  return ["module engine", "go 1.25", `require ${module}`, ...replace.map((line) => `replace ${line}`), ""].join("\n");
}

function goVersion() {
  const { stdout } = spawnSync("go", ["env", "GOVERSION"], { encoding: "utf8" });
  const [, version, major, minor] = /^go((\d+)\.(\d+)\S*)/.exec(stdout ?? "") ?? [];
  return Number(major) > 1 || Number(minor) >= 25 ? version : undefined;
}
