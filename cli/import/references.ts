import { isJsonObject, type Json } from "../../provider/core/json";
import type { ObjectNames } from "./object-names";
import { Code, commented, type Printable } from "./print";

/** A constant of the program that stands for an object, and the module that exports it. */
export interface Constant {
  readonly identifier: string;
  readonly module: string;
}

/** The fields that hold ids of objects, and the output of these objects that repeats their id. */
const ID_OUTPUTS: Readonly<Record<string, string>> = {
  testIds: "testId",
  aid: "aid",
  tagId: "tagId",
  tagIds: "tagId",
  endpointAgentLabels: "labelId",
  credentials: "credentialId",
  accountGroups: "aid",
  sharedWithAccounts: "aid",
  loginAccountGroupId: "aid",
  allAccountGroupRoleIds: "roleId",
  globalFilterId: "dashboardFilterId",
  dashboardId: "dashboardId",
  connectorId: "connectorId",
  operationIds: "operationId",
  monitorId: "monitorId",
  monitorGroupId: "monitorGroupId",
  deviceId: "deviceId",
  deviceGroupId: "deviceGroupId",
  channelIds: "alertChannelId",
};

interface Known {
  /** Finds the constant of an object by the output with its id, and the id. */
  readonly find: (idOutput: string, id: string) => Constant | undefined;
  readonly names: ObjectNames;
}

/**
 * The args of an object with constants where it refers to others, and ids with the name beside them where it refers to
 * what the program does not declare. `used` gets the constants.
 */
export function withReferences(
  args: Readonly<Record<string, Printable>>,
  { find, names }: Known,
  used: Set<Constant>,
): Record<string, Printable> {
  const refer: Refer = (idOutput, id) => {
    const constant = find(idOutput, String(id));
    if (!constant) return commented(id as Json, names.objects.get(`${idOutput} ${id}`));
    used.add(constant);
    return new Code(`${constant.identifier}.id`);
  };
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      const idOutput = ID_OUTPUTS[name];
      if (idOutput === undefined) return [name, WITH_IDS_INSIDE[name]?.(value, refer) ?? value];
      return [name, each(value, (id) => refer(idOutput, id))];
    }),
  );
}

type Refer = (idOutput: string, id: Printable) => Printable;

const each = (value: Printable, change: (one: Printable) => Printable): Printable =>
  Array.isArray(value) ? value.map(change) : change(value);

/** The fields that hold ids deeper inside. */
const WITH_IDS_INSIDE: Readonly<Record<string, (value: Printable, refer: Refer) => Printable>> = {
  assignments: (value, refer) => each(value, (one) => assignment(one, refer)),
  testMatch: (value, refer) => each(value, (one) => testMatch(one, refer)),
  endpointAgentTag: (value, refer) => each(value, (one) => tagOrLabel(one, refer)),
  accountGroupRoles: (value, refer) => each(value, (one) => rolesIn(one, refer)),
  notifications: integrationsIn,
  widgets: ofTests,
  context: ofTests,
};

/** R214: a tag or a label of endpoint agents; their ids have two shapes. */
const tagOrLabel = (id: Printable, refer: Refer): Printable =>
  refer(/^\d+$/.test(String(id)) ? "labelId" : "tagId", id);

/** Roles in an account group. */
function rolesIn(one: Printable, refer: Refer): Printable {
  if (!isJsonObject(one)) return one;
  const { accountGroupId, roleIds } = one;
  const roles = Array.isArray(roleIds) ? roleIds : [];
  return { accountGroupId: refer("aid", accountGroupId as Json), roleIds: roles.map((id) => refer("roleId", id)) };
}

/** The webhook operations that an alert rule notifies, by their ids. */
function integrationsIn(value: Printable, refer: Refer): Printable {
  if (!isJsonObject(value) || !Array.isArray(value.customWebhook)) return value;
  const notified = (one: Printable) =>
    isJsonObject(one) ? { ...one, integrationId: refer("operationId", one.integrationId as Json) } : one;
  return { ...value, customWebhook: value.customWebhook.map(notified) };
}

/** A tag may be on objects of several types; the program may have constants for these. */
const OUTPUT_OF_TYPE: Readonly<Record<string, string>> = { test: "testId", "endpoint-test": "endpointTestId" };

function assignment(one: Printable, refer: Refer): Printable {
  const idOutput = isJsonObject(one) ? OUTPUT_OF_TYPE[String(one.type)] : undefined;
  return isJsonObject(one) && idOutput ? { ...one, id: refer(idOutput, one.id as Json) } : one;
}

/** A stream may have tests of endpoint agents too. */
function testMatch(one: Printable, refer: Refer): Printable {
  if (!isJsonObject(one)) return one;
  return { ...one, id: refer(one.domain === "cea" ? "testId" : "endpointTestId", one.id as Json) };
}

/** What dashboards and their filters show, at any depth: of the property `TEST` they have the ids of tests. */
function ofTests(value: Printable, refer: Refer): Printable {
  const ids = (all: Printable) => (Array.isArray(all) ? all.map((id) => refer("testId", id)) : all);
  if (Array.isArray(value)) return value.map((one) => ofTests(one, refer));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === "TEST" || (key === "values" && value.filterId === "TEST") ? ids(one) : ofTests(one, refer),
    ]),
  );
}
