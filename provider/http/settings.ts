import type { ReadSetting } from "../core/api";
import type { Parsed, Schema } from "../core/schema";
import type { Setting as AnySetting } from "../core/vendor";

/** One setting: where it may be set, and its allowed values. */
export interface Setting extends AnySetting {
  /** The variable of the vendor's own client. */
  readonly alias?: string;
  readonly fallback?: string;
  /** Turns its text into its value, or refuses it with a reason. */
  readonly schema: () => Schema;
  /** The sentence about a refused text. Default: the names of the setting, and the reason. */
  readonly refusal?: (source: string, why: string) => string;
}

/** A text of a setting, and its source. */
interface Text {
  readonly text: string;
  readonly source: string;
}

/** The text of each setting; undefined if it is not set anywhere. */
export type Texts<S> = { readonly [N in keyof S]: Text | undefined };

/** The value of each setting. */
export type Values<S extends Record<string, Setting>> = { readonly [N in keyof S]: Parsed<ReturnType<S[N]["schema"]>> };

/**
 * The text of each setting and where it was found: in the configuration (of the stack or of an explicit Provider), then
 * in the environment. The first one wins. A blank text counts as not set.
 */
export function settingTexts<S extends Record<string, Setting>>(all: S, config: ReadSetting, env: ReadSetting) {
  const texts = Object.entries(all).map(([name, setting]) => [name, find(setting, config, env)]);
  return Object.fromEntries(texts) as Texts<S>;
}

function find({ config: key, env: name, alias, fallback }: Setting, config: ReadSetting, env: ReadSetting) {
  const from = (source: string, text = ""): Text | undefined =>
    text.trim() === "" ? undefined : { source, text: text.trim() };
  return from(key, config(key)) ?? from(name, env(name)) ?? (alias && from(alias, env(alias))) ?? from(key, fallback);
}

/** The values of all settings. Throws if some are wrong: says what to do, for all of them at once. */
export function settingValues<S extends Record<string, Setting>>(all: S, texts: Texts<S>): Values<S> {
  const problems: string[] = [];
  const values = Object.entries(all).map(([name, setting]) => {
    const { text, source = setting.env } = texts[name] ?? {};
    const { data, error } = setting.schema().safeParse(text);
    const { refusal = (_source, why) => `${namesOf(setting)}: ${why}` } = setting;
    if (error) problems.push(refusal(source, String(error.issues[0]?.message)));
    return [name, data];
  });
  if (problems.length) throw new Error(problems.join(" "));
  return Object.fromEntries(values) as Values<S>;
}

const namesOf = ({ config, env, alias }: Setting) => [config, env, ...(alias ? [alias] : [])].join(" / ");
