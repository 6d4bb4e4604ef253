// All lists that are generated from the sources, by their path. Writes no files.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { readSources } from "../docs/sources.mjs";
import { typeNames } from "./type-names.mjs";

/** The list has all files below the folder with such an export. */
const LISTS = [
  { list: "provider/thousandeyes/kinds/index.ts", finds: /^export const (\w+) = define(?:Kind|Variants)</gm },
  { list: "provider/acs-monitor/kinds/index.ts", finds: /^export const (\w+) = define(?:Kind|Variants)</gm },
  { list: "provider/acs-monitor/lookups/index.ts", finds: /^export const (\w+): LookupDefinition</gm },
  { list: "provider/thousandeyes/lookups/index.ts", finds: /^export const (\w+): LookupDefinition</gm },
  { list: "emulator/thousandeyes/tests/types/index.ts", finds: /^export const (\w+): TestType\b/gm },
  { list: "test/kinds/index.ts", finds: /^export const (\w+): Sample\b/gm },
  { list: "emulator/thousandeyes/routes.ts", finds: /^export const (\w+Routes)\b/gm },
  { list: "emulator/acs-monitor/routes.ts", finds: /^export const (\w+Routes)\b/gm },
];

const head = (what) => `// Written by \`npm run lists\`: ${what}. Do not edit.\n`;

/** @returns {Map<string, string>} */
export function makeLists(root) {
  return new Map([
    ...LISTS.map(({ list, finds }) => [list, exportsIn(root, list, finds)]),
    ["provider/types.ts", typesOf(root, "thousandeyes", "provider")],
    ["provider/acs-monitor/types.ts", typesOf(root, "acs-monitor", "provider/acs-monitor")],
  ]);
}

function typesOf(root, vendor, folder) {
  const types = typeNames(readSources(root, vendor)).map(([file, names]) => [
    `./${posix.relative(folder, file)}`,
    names,
  ]);
  return head("the types that programs import") + lines("export type", types);
}

function exportsIn(root, list, finds) {
  const folder = posix.dirname(list);
  const found = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && posix.join(folder, file) !== list)
    .flatMap((file) => {
      const names = [...readFileSync(join(root, folder, file), "utf8").matchAll(finds)].map(([, name]) => name);
      return names.length > 0 ? [[`./${file}`, names.sort()]] : [];
    });
  return head("what the files of this folder export") + lines("export", found);
}

/** In the order and width of biome's format. */
const lines = (keyword, found) =>
  [...found]
    .map(([file, names]) => [file.replace(/\.ts$/, ""), names])
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([from, names]) => {
      const line = `${keyword} { ${names.join(", ")} } from "${from}";\n`;
      return line.length <= 121 || names.length === 1
        ? line
        : `${keyword} {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
    })
    .join("");
