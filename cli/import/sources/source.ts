import type { Api } from "../../../provider/core/api";
import type { Definition } from "../../../provider/core/define";
import type { JsonObject } from "../../../provider/core/json";
import type { Listed, Lists } from "../../account/list-account";
import type { Environment } from "../../engine/find";
import type { DeployedResource, Stack } from "../../engine/stack";
import type { ImportCommand } from "../generated-file";
import type { ObjectNames } from "../object-names";
import type { WithoutKind } from "../without-kind";

/** Where objects are imported from, in the document and in messages. */
export type Origin = { readonly accountGroupId: string } | { readonly baseUrl: string };

/** An account that is open. */
export interface OpenSource {
  readonly api: Api;
  readonly origin: Origin;
}

/** Everything that an import has to know of a vendor. */
export interface ImportSource {
  /** All kinds, in the order of a program. */
  readonly registry: readonly Definition[];
  /** The command that imports from here, in the first line of what it writes. */
  readonly command: ImportCommand;
  /** The module that imports all others, in a project that was there before: its name without `.ts`. */
  readonly entry: string;
  /** Throws if the secrets of the stack are needed and cannot be read. */
  assertUnlocked(stack: Stack, env: Environment, isRun: boolean): void;
  open(env: Environment, config: Environment, log: (line: string) => void): Promise<OpenSource>;
  /** Whether an object of the stack is in this account. Default: ids are unique over all accounts. */
  isHere?(resource: DeployedResource, origin: Origin): boolean;
  /** Args that each object needs, and values for the configuration, so that new objects go to the same account. */
  place(stack: Stack, env: Environment, scope: string): { args: JsonObject; config: Readonly<Record<string, string>> };
  /** With the settings of the stack where the environment has none. */
  withSettings(env: Environment, config: Environment): Environment;
  /** What the lists of these kinds show. */
  list(api: Api, kinds: ReadonlySet<string>): Promise<Lists>;
  /** Kinds whose lists show all that a single read shows. */
  readonly completeInLists: readonly string[];
  /** Which objects have one of the tags. Throws if there is no such tag. */
  taggedBy(api: Api, tags?: readonly string[]): Promise<(object: Listed) => boolean>;
  /** What the account has and no kind exists for. */
  withoutKind(api: Api, listed: readonly Listed[]): Promise<WithoutKind[]>;
  names(api: Api, listed: readonly Listed[]): Promise<ObjectNames>;
}
