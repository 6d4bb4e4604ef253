import type { OptionWord, Page } from "./pages";

export function fish(name: string, pages: readonly Page[]): string {
  const lines = pages.flatMap((page) => {
    const add = (rest: string) => `complete -c ${name} -n ${quoted(conditionOf(page))} ${rest}`;
    return [
      ...page.commands.map((one) => add(`-a ${quoted(one.name)} -d ${quoted(one.description)}`)),
      ...page.choices.map((one) => add(`-a ${quoted(one)}`)),
      ...page.options.map((option) => add(optionOf(option))),
    ];
  });
  return `${[`complete -c ${name} -f`, ...lines].join("\n")}\n`;
}

/** True where the words of the command stand, and none of a command inside it. */
function conditionOf({ path, commands }: Page): string {
  const seen = path
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => `__fish_seen_subcommand_from ${word}`);
  const inner = commands.map((one) => one.name).join(" ");
  return [...seen, ...(inner ? [`not __fish_seen_subcommand_from ${inner}`] : [])].join("; and ") || "true";
}

function optionOf({ flags, description, value }: OptionWord): string {
  const names = flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const values = Array.isArray(value)
    ? `-x -a ${quoted(value.join(" "))}`
    : value === "file"
      ? "-r -F"
      : value
        ? "-x"
        : "";
  return [...names, values, `-d ${quoted(description)}`].filter((part) => part !== "").join(" ");
}

const quoted = (text: string) => `'${text.replace(/[\\']/g, "\\$&")}'`;
