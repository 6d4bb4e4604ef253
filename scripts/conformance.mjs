// Replays recorded calls of the live API against the emulator, and prints how similar the answers are. The recordings
// are not part of this repository; without them there is nothing to do.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { scoreShapes } from "./conformance/shape.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const recordings = join(root, "../shared/api/recordings");
const replay = join(root, "../shared/tools/replay.mjs");

if (!existsSync(recordings) || !existsSync(replay)) {
  console.log("conformance: no recordings beside this repository, nothing to replay");
  process.exit(0);
}

const { createEmulator, listen } = createRequire(import.meta.url)(join(root, "dist/emulator/index.js"));

// Recorded slowly, replayed as fast as possible, so the rate limit is off. Rights on new account groups came and went (R192).
const emulator = createEmulator({ rateLimit: 1_000_000, flappingRights: 3600 });
const { url, close } = await listen(emulator);
const named = process.argv.slice(2);
const files = readdirSync(recordings)
  .filter((file) => file.endsWith(".jsonl") && (named.length === 0 || named.some((name) => file.includes(name))))
  .map((file) => join(recordings, file));

const child = spawn(process.execPath, [replay, url.replace(/\/v7$/, ""), ...files], {
  stdio: "inherit",
  env: { PER_FILE: "1", ...process.env },
});
child.on("exit", async (code) => {
  await close();
  const { places, same, extra } = await scoreShapes(emulator, files, process.env.VERBOSE === "1");
  console.log(`shapes ${((100 * same) / (places + extra)).toFixed(1)} % (${same}/${places}+${extra})`);
  process.exit(same === places && extra === 0 ? (code ?? 1) : 1);
});
