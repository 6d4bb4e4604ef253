import { fish } from "./fish";
import type { Page } from "./pages";

/** The script of a shell that completes the command `name`. */
export const SCRIPTS: Readonly<Record<string, (name: string, pages: readonly Page[]) => string>> = { bash, zsh, fish };

/** In bash and zsh: how a word completes, and how a list of words with what they mean does. */
interface Dialect {
  readonly words: string;
  readonly files: string;
  readonly only: (values: readonly string[]) => string;
  readonly any: (page: Page) => string;
}

function bash(name: string, pages: readonly Page[]): string {
  const called = `_${name.replace(/\W/g, "_")}`;
  const reply = (values: readonly string[]) => `COMPREPLY=($(compgen -W ${quoted(values.join(" "))} -- "$now"))`;
  const body = cases(pages, {
    words: `"\${COMP_WORDS[@]:1:COMP_CWORD-1}"`,
    files: `compopt -o default; COMPREPLY=()`,
    only: reply,
    any: ({ commands, options, choices }) =>
      reply([...commands.map((one) => one.name), ...choices, ...options.flatMap(({ flags }) => flags)]),
  });
  return `${called}() {
  local now="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" at="" word
${body}}
complete -F ${called} ${name}
`;
}

function zsh(name: string, pages: readonly Page[]): string {
  const described = (one: string, what: string) => quoted(`${one.replace(/:/g, "\\:")}:${what}`);
  const body = cases(pages, {
    words: `"\${(@)words[2,CURRENT-1]}"`,
    files: "_files",
    only: (values) => (values.length ? `compadd -- ${values.map(quoted).join(" ")}` : ":"),
    any: ({ commands, options, choices }) => {
      const flags = options.flatMap((one) => one.flags.map((flag) => described(flag, one.description)));
      const words = commands.map((one) => described(one.name, one.description));
      return `all=(${[...words, ...choices.map(quoted), ...flags].join(" ")}); _describe ${quoted(name)} all`;
    },
  });
  return `#compdef ${name}
_${name}() {
  local before="\${words[CURRENT-1]}" at="" word
  local -a all
${body}}
compdef _${name} ${name}
# Loaded by its name from fpath, this file is the function that is called first.
if [ "\${funcstack[1]}" = ${quoted(`_${name}`)} ]; then _${name} "$@"; fi
`;
}

/** First the command that stands there, then the value of the option before, then all that may follow. */
function cases(pages: readonly Page[], { words, files, only, any }: Dialect): string {
  const inner = pages.filter(({ path }) => path !== "");
  const steps = inner.map(({ path }) => `${quoted(path.includes(" ") ? path : ` ${path}`)}) at=${quoted(path)} ;;`);
  const values = pages.flatMap(({ path, options }) =>
    options.flatMap(({ flags, value }) => {
      if (value === undefined) return [];
      const what = value === "file" ? files : only(value === "text" ? [] : value);
      return `${flags.map((flag) => quoted(`${path} ${flag}`)).join("|")}) ${what}; return ;;`;
    }),
  );
  return `  for word in ${words}; do
    case "$at $word" in
${indented(steps)}    esac
  done
  case "$at $before" in
${indented(values)}  esac
  case "$at" in
${indented(pages.map((page) => `${quoted(page.path)}) ${any(page)} ;;`))}  esac
`;
}

const indented = (lines: readonly string[]) => lines.map((line) => `      ${line}\n`).join("");
const quoted = (text: string) => `'${text.replace(/'/g, `'\\''`)}'`;
