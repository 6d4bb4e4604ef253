import type { Input } from "@pulumi/pulumi";
import { collection } from "../../../core/collection";
import { nonEmpty } from "../../../core/field";
import { set } from "../../../core/fields";
import { readFromList } from "../../../core/read-from-list";
import { sentence } from "../../../core/sentence";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { uniqueNameIn } from "../names";
import { ipAddress, name } from "../values";

/** Interfaces of the network that path visualisations show as one. */
export interface InterfaceGroupArgs extends AdoptableArgs {
  /**
   * Name. We refuse a name that exists in the account group.
   * @defaultValue the Pulumi name
   */
  groupName?: Input<string>;
  /**
   * IPv4 or IPv6 addresses of the interfaces, the whole set.
   * @defaultValue []
   * @example ["192.0.2.1", "192.0.2.5"]
   */
  ipAddresses?: Input<Input<string>[]>;
}

/** The outputs of a group of interfaces. */
export interface InterfaceGroupOutputs extends ScopedOutputs {
  /** The same as `id`. */
  groupId: string;
}

const fields = { groupName: nonEmpty(name()), ipAddresses: set(ipAddress()) };

const where = { path: "/network/path-vis/interface-groups", listKey: "pathVisInterfaceGroups", idKey: "groupId" };

const groups = collection({ ...where, fields, update: "PUT replaces" });

export const interfaceGroup = defineKind<InterfaceGroupArgs, InterfaceGroupOutputs>()({
  kind: "InterfaceGroup",
  idOutput: "groupId",
  nameInput: "groupName",
  computed: [],
  fields,
  crossChecks: [],
  uniqueName: uniqueNameIn({ ...where, key: "groupName", what: "an interface group" }),
  operations: {
    ...groups,
    // R216: there is no GET of one.
    read: (api, id) => readFromList(api, where, id),
    /** A PUT may reset what it lacks, so it repeats what the program does not set. */
    async update(api, id, { body }) {
      const now = await readFromList(api, where, id);
      if (!now)
        throw new Error(
          sentence`GET ${where.path}: the interface group ${id} is gone. Run \`pulumi up --refresh\` to create it again.`,
        );
      const { groupName = null, ipAddresses = [] } = now;
      return api.put(`${where.path}/${encodeURIComponent(id)}`, { groupName, ipAddresses, ...body });
    },
  },
});
