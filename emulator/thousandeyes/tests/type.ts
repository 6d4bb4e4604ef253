import type { Json } from "../../server/json";

import type { Fields } from "../wire/fields";
import type { Account } from "../world/account";
import type { World } from "../world/world";
import type { TestAgent } from "./test";

/** The result of a create or update, before it is stored. */
export interface Draft {
  fields: Json;
  agents: TestAgent[];
  /** The body as received: some rules check the request, not the result. */
  body: Json;
  /** The fields before this update; undefined on a create. */
  before?: Json;
  world: World;
  account: Account;
}

/** Checks a draft, and returns the errors in the service's own words. */
export type Check = (draft: Draft) => string[];

/** Brings a draft into the stored form. */
export type Normalize = (draft: Draft) => void;

/** Everything about one type of test. */
export interface TestType {
  /** The word in the path and in `type`. */
  name: string;
  fields: Fields;
  /** Required fields, with their error texts (R025, R040). */
  needs: Record<string, string>;
  /** Stage 4 of R022. */
  fieldChecks?: Check[];
  /** Stage 5 of R022: only reached if stage 4 has no errors. */
  crossChecks?: Check[];
  normalize?: Normalize[];
  /** The name of a test without a name (R055). */
  target: (fields: Json) => string;
  /** R054: result layers; without network measurements only the first one remains. */
  layers: readonly string[];
  /** Fields that are computed for each answer. */
  derive?: (fields: Json, world: World) => Json;
  /** R053: keys a list item lacks. */
  notInLists?: readonly string[];
  /** R083: BGP is measured whatever a request says, while the network is. */
  hasFixedBgp?: boolean;
  /** R043: a disabling update applies the other changes too. */
  disablesWithChanges?: boolean;
}
