import type { OptionWord, Page } from "./pages";

export function fish(name: string, pages: readonly Page[]): string {
  const at = `__${name.replace(/\W/g, "_")}_at`;
  const lines = pages.flatMap((page) => {
    const add = (rest: string) => `complete -c ${name} -n ${quoted(`${at} ${quoted(page.path)}`)} ${rest}`;
    return [
      ...page.commands.map((one) => add(`-a ${quoted(one.name)} -d ${quoted(one.description)}`)),
      ...page.choices.map((one) => add(`-a ${quoted(one)}`)),
      ...page.options.map((option) => add(optionOf(option))),
    ];
  });
  return `${[standingAt(at, pages), `complete -c ${name} -f`, ...lines].join("\n")}\n`;
}

/** A function that is true where the words of a command stand, and none of a command inside it. */
function standingAt(name: string, pages: readonly Page[]): string {
  const steps = pages
    .filter(({ path }) => path !== "")
    .map(
      ({ path }) => `      case ${quoted(path.includes(" ") ? path : ` ${path}`)}\n        set at ${quoted(path)}\n`,
    );
  return `function ${name}
  set -l at ''
  for word in (commandline -opc)[2..]
    switch "$at $word"
${steps.join("")}    end
  end
  test "$at" = "$argv[1]"
end`;
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
