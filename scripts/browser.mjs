// `npm run browser`: makes sure in CI that there is a Chromium, and prints which. Elsewhere it installs nothing: it says
// what to install. Without one the tests in a browser are skipped, and nothing else.
import { spawnSync } from "node:child_process";
import { findBrowser, PACKAGES, WANTED } from "./browser/find.mjs";

const apt = (...args) =>
  spawnSync("apt-get", ["-q", "-y", ...args], {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });

function install() {
  if (process.env.CI !== "true" || process.getuid?.() !== 0) return "";
  for (const args of [["update"], ["install", "--no-install-recommends", ...PACKAGES]]) {
    const { status, stdout, stderr, error } = apt(...args);
    if (status !== 0)
      return `\napt-get ${args[0]}: ${error?.message ?? `${stdout}${stderr}`.trim().split("\n").at(-1)}`;
  }
  return "";
}

const why = findBrowser() ? "" : install();
const found = findBrowser();
console.log(found ? `Chromium: ${found}` : `\n!!! The tests in a browser will be skipped: ${WANTED}${why}\n`);
