// The page of the provider and its settings.
import { bounds, description, whenUnset } from "./cells.mjs";
import { fenced, page, table } from "./markdown.mjs";
import { code, linked } from "./prose.mjs";
import { typeInWords } from "./types.mjs";

/**
 * @param {{ required: Record<string, string>, intro: string, chapters: string[], example: string }} words of the vendor
 * @returns {{ text: string, problems: string[] }}
 */
export function providerPage(settings, { interfaces }, words, links) {
  const problems = [];
  const rows = interfaces.get("ProviderArgs").properties.map(({ name, type, doc, tags }) => {
    const setting = settings[name];
    if (!setting || !doc) problems.push(`ProviderArgs.${name}: has no ${setting ? "comment" : "setting"}`);
    const { config, env, alias } = setting ?? {};
    const unset = words.required[name] ?? whenUnset(tags);
    const environment = [env, alias].filter(Boolean).map(code).join(", then ");
    return [
      code(name),
      typeInWords(type, undefined, interfaces) + bounds(tags),
      code(config),
      environment,
      unset,
      description(doc, tags),
    ];
  });
  const text = page(
    "# Provider and settings",
    words.intro,
    table(["Argument", "Type", "Stack configuration", "Environment", "When not set", "What it is"], rows),
    words.chapters,
    fenced(words.example),
  );
  return { text: linked(text, links), problems };
}
