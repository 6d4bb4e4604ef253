import type { Definition } from "./define";
import { type Body, equal, type Json } from "./json";
import { hasUnknown } from "./unknown";

/**
 * Only what has to be replaced. `changes` stays undefined on purpose: then the engine compares old and new inputs
 * itself, which gives previews by property, `ignoreChanges` and `replaceOnChanges`.
 */
export function diff({ fields, scope, names }: Definition, olds: Body, news: Body) {
  const replaces = Object.entries(fields)
    .filter(([name, { createOnly }]) => createOnly && name !== scope?.input)
    .filter(([name, field]) => differs(olds[name], news[name], field.default))
    .map(([name]) => name);
  // An object stays where it is until the program says another place: settings only place new objects.
  if (scope && news[scope.input] !== undefined && differs(olds[scope.output], news[scope.input])) {
    replaces.push(scope.input);
  }
  return { replaces, deleteBeforeReplace: names !== undefined };
}

/** A value not known yet counts as changed, or dependants would be updated against what is about to be deleted. */
const differs = (old: Json | undefined, now: Json | undefined, unset?: Json) =>
  hasUnknown(now) || !equal(old ?? unset, now ?? unset);
