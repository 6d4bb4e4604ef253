import { z } from "zod";
import type { Environment } from "./find";
import { misspeltSettings } from "./misspelt-settings";
import { projectFile } from "./project-file";
import { type Ran, runPulumi, type Workspace } from "./run";

/** A resource of a stack. */
export interface DeployedResource {
  readonly type: string;
  readonly name: string;
  readonly id: string;
  /** Of our own resources. */
  readonly accountGroupId?: string;
  /** The plain settings of the explicit provider that it has, by their keys in the configuration. */
  readonly ofProvider?: Environment;
}

/** What a stack holds already. */
export interface Stack {
  readonly exists: boolean;
  /** Its configuration. Secrets are in clear if the stack can be unlocked, else they are absent. */
  readonly config: Environment;
  readonly resources: readonly DeployedResource[];
  /** Why its secrets cannot be read, in the engine's words. */
  readonly locked?: string;
}

const EMPTY: Stack = { exists: false, config: {}, resources: [] };

const configuration = z.record(z.string(), z.looseObject({ value: z.string().optional() }));
const resource = z.looseObject({
  urn: z.string(),
  type: z.string(),
  id: z.string().optional(),
  /** `<urn>::<id>` */
  provider: z.string().optional(),
  inputs: z.record(z.string(), z.unknown()).nullish(),
  outputs: z.looseObject({ aid: z.string().optional().catch(undefined) }).nullish(),
});
const exported = z.looseObject({
  deployment: z.looseObject({
    resources: z.array(resource).nullish(),
  }),
});
/** `resourceCount` is absent where it is not known. */
const stacks = z.array(z.looseObject({ name: z.string(), resourceCount: z.int().optional() }));

/** The stack of a folder; empty if there is no project, or no such stack yet. Throws if it cannot be read. */
export async function readStack(workspace: Workspace): Promise<Stack> {
  const { cwd } = workspace;
  if (!projectFile(cwd)) return EMPTY;
  const resources = await readResources(workspace);
  if (!resources) return EMPTY;
  return { exists: true, ...(await readConfig(workspace)), resources };
}

/** The resources of a stack; undefined if there is no such stack. */
export async function readResources(workspace: Workspace): Promise<DeployedResource[] | undefined> {
  const ran = await runPulumi(["stack", "export"], workspace);
  if (ran.code !== 0) {
    if (/no stack (named|selected)|--stack/i.test(ran.stderr)) return undefined;
    throw new Error(
      `The stack cannot be read: pulumi stack export ended with ${ran.code}\n${ran.stderr.trim()}${loginHint(ran)}`,
    );
  }
  const { deployment } = exported.parse(JSON.parse(ran.stdout));
  const all = deployment.resources ?? [];
  const providers = new Map(all.map(({ urn, id, inputs }) => [`${urn}::${id}`, inputs]));
  return all.flatMap(({ urn, type, id, provider = "", outputs }) => {
    const name = nameOf(urn);
    const ofProvider = isDefault(provider) ? undefined : textsIn(providers.get(provider) ?? {});
    const more = { ...(outputs?.aid && { accountGroupId: outputs.aid }), ...(ofProvider && { ofProvider }) };
    return id === undefined ? [] : [{ type, id, name, ...more }];
  });
}

const nameOf = (urn: string): string => urn.split("::").slice(3).join("::");

/** None, `default` or `default_3_1_0`. */
const isDefault = (provider: string): boolean => /^(default(_[^:]*)?::.*)?$/.test(nameOf(provider));

const textsIn = (inputs: Readonly<Record<string, unknown>>): Environment =>
  Object.fromEntries(Object.entries(inputs).filter((one): one is [string, string] => typeof one[1] === "string"));

const loginHint = ({ stderr }: Ran) =>
  /PULUMI_ACCESS_TOKEN|pulumi login/.test(stderr)
    ? "\nRun `pulumi login` first: with `--local` it needs no account, and the state is in your home folder."
    : "";

/** The names of the stacks of a project that have resources. */
export async function deployedStacks({ cwd, env }: Workspace): Promise<string[]> {
  const ran = await runPulumi(["stack", "ls", "--json"], { cwd, env });
  if (ran.code !== 0) throw new Error(`pulumi stack ls ended with ${ran.code}\n${ran.stderr.trim()}${loginHint(ran)}`);
  return stacks.parse(JSON.parse(ran.stdout)).flatMap(({ name, resourceCount }) => (resourceCount === 0 ? [] : [name]));
}

/** The configuration. A stack whose passphrase is not known has its plain values only. */
export async function readConfig(workspace: Workspace): Promise<Pick<Stack, "config" | "locked">> {
  const run = (...args: string[]) => runPulumi(args, workspace);
  const shown = await run("config", "--json", "--show-secrets");
  const { code, stdout } = shown.code === 0 ? shown : await run("config", "--json");
  const locked = shown.code === 0 ? {} : { locked: shown.stderr.trim() };
  if (code !== 0) return { config: {}, ...locked };
  const values = Object.entries(configuration.parse(JSON.parse(stdout)));
  const [misspelt] = misspeltSettings(
    values.map(([key]) => key),
    projectFile(workspace.cwd)?.name,
  );
  // The commands would answer for another account, and the engine refuses to deploy it.
  if (misspelt) throw new Error(`${misspelt.message} ${misspelt.cure}`);
  return { config: Object.fromEntries(values.map(([key, { value }]) => [key, value])), ...locked };
}
