import type { World } from "../world/world";
import { seedGroups } from "./account-groups";
import { seedAgents } from "./agents";
import { seedAlerts } from "./alerts";
import { seedDnsServers } from "./dns-servers";
import { seedEndpointAgents } from "./endpoint-agents";
import { seedPeople } from "./people";
import { seedSavedEvents } from "./saved-events";
import { seedTests } from "./tests";

/** A fresh organisation. */
export function seed(world: World): World {
  seedGroups(world);
  seedPeople(world);
  seedAgents(world);
  seedEndpointAgents(world);
  seedDnsServers(world);
  seedSavedEvents(world);
  seedAlerts(world);
  seedTests(world);
  return world;
}
