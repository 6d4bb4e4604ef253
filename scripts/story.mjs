// `npm start`: what this package is for, shown on the real engine, and on an account that is an emulator on this machine.
import { ensureEngine } from "./engine/ensure.mjs";
import { play } from "./story/play.mjs";
import { openStage } from "./story/stage.mjs";
import { failed, say } from "./story/voice.mjs";

const started = Date.now();
let stage;
let stopping;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => stop(130));
try {
  await ensureEngine(say);
  stage = await openStage();
  await play(stage);
  await stage.close();
  say(
    `\nThat was all of it, in ${Math.round((Date.now() - started) / 1000)} s. No stack and no object is left behind.`,
  );
} catch (error) {
  if (!stopping) failed(error);
  await stop(1);
}

/** Clears the stage, then ends. A step that breaks because of that is no failure to report. */
function stop(code) {
  stopping ??= Promise.resolve(stage?.close()).then(() => process.exit(code));
  return stopping;
}
