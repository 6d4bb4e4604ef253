// Chromium on this machine, for the tests of pages: Debian's, headless.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** Debian's packages; without a font Chromium shows no text. */
export const PACKAGES = ["chromium-headless-shell", "fonts-dejavu-core"];

/** What to do where there is none. */
export const WANTED = `no Chromium on this machine: as root, \`apt-get install --no-install-recommends ${PACKAGES.join(" ")}\``;

/** The path of a Chromium; undefined if there is none. `CHROMIUM` names another one. */
export function findBrowser() {
  const { PATH = "", CHROMIUM } = process.env;
  if (CHROMIUM) return CHROMIUM;
  const folders = PATH.split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
