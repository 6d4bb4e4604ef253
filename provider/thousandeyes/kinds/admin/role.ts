import type { Input } from "@pulumi/pulumi";
import { collection } from "../../../core/collection";
import { nonEmpty, required } from "../../../core/field";
import { sentence } from "../../../core/sentence";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { uniqueNameIn } from "../names";
import { name } from "../values";
import { permissionIds, permissions } from "./permissions";

/**
 * What users may do who have it. Roles belong to the organisation: `accountGroupId` only says by which account group it
 * is reached. The built-in roles cannot be managed; `getRoles` finds them (R170).
 */
export interface RoleArgs extends AdoptableArgs {
  /**
   * Name. We refuse a name that exists in the organisation.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /**
   * Permissions by name or id, the whole set, at least one (R171). `getPermissions` finds them.
   * @example ["TESTS_READ", "56"]
   */
  permissions: Input<Input<string>[]>;
}

/** The outputs of a role. */
export interface RoleOutputs extends ScopedOutputs {
  /** The same as `id`. */
  roleId: string;
}

const fields = { name: nonEmpty(name()), permissions: required(permissions()) };

const where = { path: "/roles", listKey: "roles", idKey: "roleId" };

export const role = defineKind<RoleArgs, RoleOutputs>()({
  kind: "Role",
  idOutput: "roleId",
  nameInput: "name",
  computed: [],
  fields,
  crossChecks: [],
  uniqueName: uniqueNameIn({ ...where, key: "name", what: "a role" }),
  operations: collection({
    ...where,
    fields,
    update: "PUT replaces", // R171
    readOnly: ["isBuiltin"],
    toRequest: async (body, _news, api) => ({
      ...body,
      permissions: await permissionIds(api, (body.permissions ?? []) as string[]),
    }),
    adoption: {
      refuse: ({ isBuiltin }) =>
        isBuiltin
          ? sentence`is a built-in role, which cannot be changed (R170). Remove \`adopt\` to create one of your own.`
          : undefined,
    },
  }),
});
