// `npm start`: a demo of this package on the real engine, with an emulated account on this machine.
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

/** Cleans up, then ends. A step that fails because of that is not reported. */
function stop(code) {
  stopping ??= Promise.resolve(stage?.close()).then(() => process.exit(code));
  return stopping;
}
