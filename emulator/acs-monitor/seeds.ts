import { monitor } from "./monitors/monitor";
import { write } from "./wire/things";
import type { World } from "./world";

/** An install with so many monitors as the settings say. */
export function seed(world: World): World {
  for (let n = 1; n <= world.settings.monitors; n += 1) {
    const body = { name: `seed-${n}`, type: "https", host: `seed-${n}.example.com` };
    world.stores.monitors.save(write(monitor, body, world));
  }
  return world;
}
