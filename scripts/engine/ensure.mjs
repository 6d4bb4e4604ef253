// Makes sure that there is an engine: an installed one, else the official download, else a build from source.
import { mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "./build.mjs";
import { stopChildren } from "./child.mjs";
import { download } from "./download.mjs";
import { cache, cachedFolder, findEngine, installedVersion, isComplete, oldest, pinned } from "./find.mjs";

/** The engine as `findEngine` returns it. Throws with one line of advice if there is none. */
export async function ensureEngine(say = (line) => console.error(line)) {
  const found = findEngine();
  if (found) return found;

  const workshop = openWorkshop();
  try {
    const failures = [];
    for (const way of [download, build]) {
      try {
        publish(await way(workshop.folder, say), workshop.folder);
        return findEngine();
      } catch (error) {
        say(`  That did not work: ${error.message}`);
        failures.push(error.message);
      }
    }
  } finally {
    workshop.close();
  }
  throw new Error(
    `There is no Pulumi engine: install the Pulumi CLI ${oldest} or newer (https://www.pulumi.com/docs/install), or Go 1.25 or newer, and try again.`,
  );
}

/**
 * Each run has its own folder next to the cache, and renames the complete result into place. So an interrupted run
 * leaves nothing that looks like an engine, and two runs at the same time do not disturb each other.
 */
function openWorkshop() {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, ".making-"));
  const close = () => rmSync(folder, { recursive: true, force: true });
  const interrupted = async () => {
    await stopChildren();
    close();
    process.exit(130);
  };
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  return {
    folder,
    close: () => {
      process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
      close();
    },
  };
}

function publish(made, workshop) {
  if (!isComplete(made) || installedVersion(made) !== pinned) throw new Error("what came out does not run");
  mkdirSync(dirname(cachedFolder), { recursive: true });
  try {
    renameSync(made, cachedFolder);
  } catch (error) {
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    if (isComplete(cachedFolder)) return; // another run was faster
    renameSync(cachedFolder, join(workshop, "incomplete"));
    renameSync(made, cachedFolder);
  }
}
