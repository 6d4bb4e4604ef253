import { jsonOf } from "../../output/json";
import type { Inventory } from "./devices";

/** The same inventory in the three forms that Ansible reads. */
export const FORMATS: Readonly<Record<"json" | "ini" | "yaml", (inventory: Inventory) => string>> = { json, ini, yaml };

/** What a dynamic inventory answers to `--list`. */
function json({ hosts, groups }: Inventory): string {
  return jsonOf({
    _meta: { hostvars: Object.fromEntries(hosts) },
    all: { children: [...groups.map(([name]) => name), "ungrouped"] },
    ...Object.fromEntries(groups.map(([name, members]) => [name, { hosts: members }])),
  });
}

function ini({ hosts, groups }: Inventory): string {
  const lines = hosts.map(([name, variables]) =>
    [name, ...Object.entries(variables).map(([key, value]) => `${key}=${iniValue(value)}`)].join(" "),
  );
  const sections = groups.map(([name, members]) => [`[${name}]`, ...members].join("\n"));
  return `${[lines.join("\n"), ...sections].filter(Boolean).join("\n\n")}\n`;
}

/**
 * A value of a host is split as a shell does, and then read as a literal of Python: without quotes `3` would be a number,
 * and `#` a comment.
 */
function iniValue(value: string | boolean): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  const isPlain =
    /^([a-z][\w.-]*|(\d+\.){3}\d+|[\da-f]*:[\da-f:.]+)$/i.test(value) && !/^(true|false|none)$/i.test(value);
  return isPlain ? value : `'${JSON.stringify(value).replace(/'/g, "\\u0027")}'`;
}

/** JSON is YAML: texts in quotes are never numbers, dates or words with a meaning. */
function yaml({ hosts, groups }: Inventory): string {
  const key = (name: string) => JSON.stringify(name);
  const ofHosts = hosts.flatMap(([name, variables]) => [
    `    ${key(name)}:`,
    ...Object.entries(variables).map(([variable, value]) => `      ${variable}: ${JSON.stringify(value)}`),
  ]);
  const ofGroups = groups.flatMap(([name, members]) => [
    `    ${key(name)}:`,
    "      hosts:",
    ...members.map((member) => `        ${key(member)}:`),
  ]);
  return [
    "all:",
    ...(ofHosts.length ? ["  hosts:", ...ofHosts] : ["  hosts: {}"]),
    ...(ofGroups.length ? ["  children:", ...ofGroups] : []),
    "",
  ].join("\n");
}
