import type { EndpointAgent } from "../endpoint/agent";
import { accountOf, type World } from "../world/world";
import { FIRST_GROUP } from "./account-groups";

const agent = (last: number, name: string, platform: EndpointAgent["platform"]): EndpointAgent => ({
  id: `7e57ab1e-0001-4000-8000-${String(last).padStart(12, "0")}`,
  ...{ name, platform, computerName: name.toUpperCase() },
  ...{ licenseType: "essentials", status: "enabled" },
});

/** Endpoint agents, which install themselves. Two have the same name. */
const AGENTS = [
  agent(1, "laptop-ada", "mac"),
  agent(2, "laptop-grace", "windows"),
  agent(3, "kiosk", "windows"),
  agent(4, "kiosk", "windows"),
];

export function seedEndpointAgents(world: World): void {
  for (const one of AGENTS) accountOf(world, FIRST_GROUP).endpointAgents.save({ ...one });
}
