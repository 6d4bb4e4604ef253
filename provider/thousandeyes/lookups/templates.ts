import { is, type LookupDefinition } from "../../core/lookup";

/** Which templates to find. All given args must match. */
export interface GetTemplatesArgs {
  /** Exact names; each must exist once. */
  names?: string[];
  /** Only those that ThousandEyes made (R215), or only the others. */
  isBuiltIn?: boolean;
}

/** A template as the API lists it, without its assets. */
export interface FoundTemplate {
  /** Id (UUID). */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Free text. */
  readonly description?: string;
  /** Whether ThousandEyes made it. */
  readonly isBuiltIn?: boolean;
  /** `user`, `thousandeyes`, `partner` or `certified`. */
  readonly certificationLevel?: string;
}

export const templates: LookupDefinition<GetTemplatesArgs, FoundTemplate> = {
  name: "getTemplates",
  what: "template",
  asks: { names: "list", isBuiltIn: "boolean" },
  path: "/templates",
  listKey: "templates",
  idOf: ({ id }) => String(id),
  nameOf: ({ name }) => String(name),
  shows: ["id", "name", "description", "isBuiltIn", "certificationLevel"],
  matches: (item, { isBuiltIn }) => is(Boolean(item.isBuiltIn), isBuiltIn),
};
