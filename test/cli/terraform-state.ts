import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTerraformState } from "../../cli/import/terraform/read-state";

/** A resource in a made-up Terraform program, one instance. */
export interface Managed {
  readonly type: string;
  readonly name: string;
  /** The modules around it, outermost first: `eu`, `eu["a"]`, `eu[0]`. */
  readonly modules?: readonly string[];
  readonly key?: string | number;
  readonly id?: string | number | null;
  readonly mode?: "managed" | "data";
  readonly isTainted?: boolean;
  readonly deposed?: string;
}

/** A value that no output of ours may repeat. */
export const SECRET = "s3cret-of-the-state";

const TERRAFORM = "registry.terraform.io";

const values = ({ id, name }: Managed) => ({ id, test_name: name, password: SECRET, agents: [{ agent_id: "3" }] });
const moduleOf = ({ modules = [] }: Managed) => modules.map((step) => `module.${step}`).join(".");
const providerOf = (type: string, host: string) => {
  const [name] = type.split("_");
  return `${host}/${name === "thousandeyes" ? name : "hashicorp"}/${name}`;
};

/** As Terraform 1.5 to 1.11 write `terraform.tfstate`. */
export function stateFile(resources: readonly Managed[], version = "1.11.4", host = TERRAFORM) {
  const groups = groupBy(resources, (one) => JSON.stringify([moduleOf(one), one.mode, one.type, one.name]));
  return {
    ...{ version: 4, terraform_version: version, serial: 7, lineage: "0f1e2d3c-1111-2222-3333-444455556666" },
    outputs: { password: { value: SECRET, type: "string", sensitive: true } },
    resources: [...groups.values()].map((group) => {
      const [{ mode = "managed", type, name }] = group as [Managed];
      const module = moduleOf(group[0] as Managed);
      return {
        ...(module ? { module } : {}),
        ...{ mode, type, name, provider: `provider["${providerOf(type, host)}"]` },
        instances: group.map((one) => ({
          ...(one.key === undefined ? {} : { index_key: one.key }),
          ...(one.isTainted ? { status: "tainted" } : {}),
          ...(one.deposed ? { deposed: one.deposed } : {}),
          ...{ schema_version: 0, attributes: values(one), sensitive_attributes: [], private: "bnVsbA==" },
        })),
      };
    }),
    check_results: null,
  };
}

/** As `terraform show -json` prints it. */
export function shownState(resources: readonly Managed[], version = "1.11.4", host = TERRAFORM) {
  const moduleAt = (depth: number, address: string, all: readonly Managed[]): object => {
    const inner = all.filter(({ modules = [] }) => modules.length > depth);
    const children = groupBy(inner, ({ modules }) => `${address ? `${address}.` : ""}module.${modules?.[depth]}`);
    const own = all.filter(({ modules = [] }) => modules.length === depth);
    return {
      ...(own.length ? { resources: own.map((one) => shown(one, host)) } : {}),
      ...(address ? { address } : {}),
      ...(inner.length ? { child_modules: [...children].map(([at, some]) => moduleAt(depth + 1, at, some)) } : {}),
    };
  };
  if (!resources.length) return { format_version: "1.0" };
  const outputs = { password: { sensitive: true, value: SECRET, type: "string" } };
  const root_module = moduleAt(0, "", resources);
  return { format_version: "1.0", terraform_version: version, values: { outputs, root_module } };
}

const shown = (one: Managed, host: string) => ({
  ...{ mode: one.mode ?? "managed", type: one.type, name: one.name },
  ...(one.key === undefined ? {} : { index: one.key }),
  ...{ provider_name: providerOf(one.type, host), schema_version: 0, values: values(one), sensitive_values: {} },
  ...(one.isTainted ? { tainted: true } : {}),
  ...(one.deposed ? { deposed_key: one.deposed } : {}),
});

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** Reads a file with this content. */
export function readWritten(content: string | Uint8Array | object) {
  const folder = mkdtempSync(join(tmpdir(), "terraform-"));
  const path = join(folder, "state.json");
  const isRaw = typeof content === "string" || content instanceof Uint8Array;
  try {
    writeFileSync(path, isRaw ? content : JSON.stringify(content));
    return readTerraformState(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
