import type { Json } from "../../server/json";

import type { Fields } from "../wire/fields";
import type { Account } from "../world/account";
import type { World } from "../world/world";
import type { TestAgent } from "./test";

/** What a create or update would make of a test, before it is stored. */
export interface Draft {
  fields: Json;
  agents: TestAgent[];
  /** The body as it came: some rules look at what was sent, not at what results. */
  body: Json;
  /** The fields before this update; undefined on a create. */
  before?: Json;
  world: World;
  account: Account;
}

/** Looks at a draft and says what is wrong with it, in the service's own words. */
export type Check = (draft: Draft) => string[];

/** Brings a draft into the form the service stores. */
export type Normalize = (draft: Draft) => void;

/** Everything about one type of test. */
export interface TestType {
  /** As in the path and in `type`. */
  name: string;
  fields: Fields;
  /** What must be there, with the text that asks for it (R025, R040). */
  needs: Record<string, string>;
  /** Stage 4 of R022. */
  fieldChecks?: Check[];
  /** Stage 5 of R022: only reached when stage 4 is content. */
  crossChecks?: Check[];
  normalize?: Normalize[];
  /** What an unnamed test is called (R055). */
  target: (fields: Json) => string;
  /** R054: result layers; the first one stays when there are no network measurements. */
  layers: readonly string[];
  /** Fields that are worked out for each answer. */
  derive?: (fields: Json, world: World) => Json;
  /** R053: keys a list item lacks. */
  notInLists?: readonly string[];
  /** bgp runs on monitors, not on agents (R052). */
  hasNoAgents?: boolean;
  /** R043: a disabling update applies the other changes too. */
  disablesWithChanges?: boolean;
}
