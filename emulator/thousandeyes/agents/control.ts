import type { ControlCall } from "../../server/control-call";
import { isObject } from "../../server/json";
import { Refusal } from "../../server/refusal";
import { noContent } from "../../server/request";
import { inSeconds } from "../../store/clock";
import type { World } from "../world/world";

const STATES = ["online", "offline", "disabled"] as const;

/** An Enterprise agent or a member of a cluster, which has an id of its own kind (R203). */
function found({ agents }: World, id: string) {
  const all = agents.list().flatMap(({ enterprise }) => enterprise ?? []);
  const one =
    agents.find(id)?.enterprise ?? all.flatMap(({ members }) => members).find(({ memberId }) => memberId === id);
  if (one === undefined) throw new Refusal(400, `there is no Enterprise agent and no member of a cluster ${id}`);
  return one;
}

/** Agents come and go by themselves; here somebody says so. */
export const agentControls: ControlCall<World>[] = [
  {
    method: "POST",
    path: "agents/:id",
    handle({ params: { id = "" }, body }, world) {
      const state = STATES.find((one) => isObject(body) && one === body.agentState);
      if (state === undefined) throw new Refusal(400, `send {"agentState"}: ${STATES.join(", ")}`);
      const agent = found(world, id);
      agent.agentState = state;
      // Until now it was there.
      agent.lastSeen = inSeconds(world.clock.now());
      return noContent();
    },
  },
];
