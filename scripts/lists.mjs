// `npm run lists`, a part of `npm run build`: writes the generated lists of files.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeLists } from "./lists/lists.mjs";

const root = resolve(import.meta.dirname, "..");
for (const [path, text] of makeLists(root)) {
  const file = join(root, path);
  if (read(file) !== text) writeFileSync(file, text);
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
