import type { World } from "../world/world";

/** R086: the registry of DNS servers is shared by all accounts; one public resolver was seen in it. */
export function seedDnsServers({ dnsServers }: World): void {
  dnsServers.set("8.8.8.8 tcp", "281474976711366");
  dnsServers.set("8.8.8.8 icmp", "281474976711355");
}
