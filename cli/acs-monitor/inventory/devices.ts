import { isIP } from "node:net";
import { groupBy } from "../../../provider/core/group-by";
import { isJsonObject, type Json, type JsonObject } from "../../../provider/core/json";
import { naturalOrder } from "../../output/natural-order";
import { plain } from "../../output/value";
import type { HostVariables } from "../schema";
import { distinctNames, groupName, hostName } from "./names";

export interface Inventory {
  readonly hosts: readonly (readonly [name: string, variables: HostVariables])[];
  readonly groups: readonly (readonly [name: string, members: readonly string[]])[];
  /** Devices that Ansible cannot reach. */
  readonly skipped: readonly string[];
}

/** The devices of an install, as hosts and groups of Ansible. */
export function inventoryOf(devices: readonly JsonObject[]): Inventory {
  const [reachable, others] = [devices.filter(hasAddress), devices.filter((one) => !hasAddress(one))];
  const groups = groupsOf(reachable);
  const things = reachable.map(({ id, name }) => ({ id: String(id), name: plain(String(name)) }));
  const names = distinctNames(things, hostName, groups.keys());
  const nameOf = ({ id }: JsonObject) => names.get(String(id)) ?? "";
  return {
    hosts: inOrder(reachable.map((one) => [nameOf(one), variablesOf(one)] as const)),
    groups: inOrder([...groups].map(([group, of]) => [group, of.map(nameOf).sort(naturalOrder)] as const)),
    skipped: others.map(({ id, name }) => `${plain(String(name))} (${id})`),
  };
}

const inOrder = <V>(entries: readonly (readonly [string, V])[]) =>
  [...entries].sort(([one], [other]) => naturalOrder(one, other));

/** Anything else would be an option of ssh, or nothing at all. */
function hasAddress({ ip_address: address }: JsonObject): boolean {
  const text = String(address ?? "");
  return isIP(text) !== 0 || /^[\p{L}\p{N}]([\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u.test(text);
}

/** The devices of each group: one for each group of devices, and one for each type. */
function groupsOf(devices: readonly JsonObject[]): Map<string, JsonObject[]> {
  const ofGroups = byKey(devices, ({ device_group: group }) => (isJsonObject(group) ? String(group.id) : undefined));
  const ofTypes = byKey(devices, ({ device_type: type }) => (typeof type === "string" && type ? type : undefined));
  const titles = [...ofGroups].map(([id, [first]]) => ({ id, name: groupNameOf(first ?? {}) }));
  // Types have no ids: their places in the order of their names.
  const types = [...ofTypes.keys()].sort(naturalOrder).map((name, index) => ({ id: String(index + 1), name }));
  const groupNames = distinctNames(titles, groupName("group"));
  const typeNames = distinctNames(types, groupName("type"));
  return new Map([
    ...[...ofGroups].map(([id, of]) => [groupNames.get(id) ?? "", of] as const),
    ...types.map(({ id, name }) => [typeNames.get(id) ?? "", ofTypes.get(name) ?? []] as const),
  ]);
}

const groupNameOf = ({ device_group: group }: JsonObject) => (isJsonObject(group) ? String(group.name) : "");

/** What has no key is in none. */
const byKey = (devices: readonly JsonObject[], keyOf: (device: JsonObject) => string | undefined) =>
  groupBy(
    devices.filter((one) => keyOf(one) !== undefined),
    (one) => String(keyOf(one)),
  );

/** Only these: no community, nothing that an install may add. */
function variablesOf(device: JsonObject): HostVariables {
  const {
    id,
    name,
    ip_address: address,
    device_type: type,
    is_active: isActive,
    snmp_version: version,
    status,
  } = device;
  const group = groupNameOf(device);
  return {
    ansible_host: String(address),
    acs_device_id: String(id),
    acs_device_name: inert(name),
    acs_device_type: inert(type),
    ...(group && { acs_device_group: inert(group) }),
    ...(version && { acs_snmp_version: inert(version) }),
    ...(typeof isActive === "boolean" && { acs_is_active: isActive }),
    ...(status && { acs_status: inert(status) }),
  };
}

/** Ansible runs what stands in `{{ }}` of a variable. */
const inert = (text: Json | undefined) => plain(String(text ?? "")).replace(/\{(?=[{%#])/g, "{ ");
