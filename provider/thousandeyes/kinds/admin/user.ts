import type { Input } from "@pulumi/pulumi";
import { asRequest, pick } from "../../../core/bodies";
import { collection } from "../../../core/collection";
import { nonEmpty, optionalComputed, required } from "../../../core/field";
import { idOf, object, set } from "../../../core/fields";
import { isJsonObject, type Json, type JsonObject } from "../../../core/json";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { uniqueNameIn } from "../names";
import { id, ids, name } from "../values";
import { email } from "./email";
import { isOwnUser } from "./own-user";

/** The roles of a user in one account group. */
export interface AccountGroupRoles {
  /** Id of the account group. */
  accountGroupId: Input<string>;
  /** Ids of roles, the whole set, at least one. `getRoles` finds them. */
  roleIds: Input<Input<string>[]>;
}

/**
 * A person who can log in, and what they may do in which account groups. Users belong to the organisation:
 * `accountGroupId` only says by which account group they are reached. The user whose token is used can be neither
 * adopted, imported nor deleted: nobody could undo it.
 */
export interface UserArgs extends AdoptableArgs {
  /**
   * E-mail address. We refuse one that another user of the organisation has, whatever its case (R181). Changing it
   * updates the user, who must confirm the new address before logging in again (R182).
   * @example "ada@example.com"
   */
  email: Input<string>;
  /**
   * Display name. Users may change their own.
   * @defaultValue left alone
   */
  name?: Input<string>;
  /**
   * Account group that the user sees after logging in: an id. If the user is also in another organisation, only the
   * user can set it.
   * @defaultValue left alone
   */
  loginAccountGroupId?: Input<string>;
  /**
   * Roles in single account groups, all of them (R182).
   * @defaultValue none
   * @example [{ "accountGroupId": "281474976710706", "roleIds": ["281474976759598"] }]
   */
  accountGroupRoles?: Input<Input<AccountGroupRoles>[]>;
  /**
   * Ids of roles in all account groups, also of later ones, the whole set.
   * @defaultValue none
   */
  allAccountGroupRoleIds?: Input<Input<string>[]>;
}

/** The outputs of a user. */
export interface UserOutputs extends ScopedOutputs {
  /** The same as `id`. */
  uid: string;
}

const fields = {
  email: required(email()),
  name: optionalComputed(nonEmpty(name())),
  loginAccountGroupId: optionalComputed(idOf(id(), "aid")),
  accountGroupRoles: set(
    object<AccountGroupRoles>({ accountGroupId: required(idOf(id(), "aid")), roleIds: required(ids("roleId")) }),
    { by: "accountGroupId" },
  ),
  allAccountGroupRoleIds: ids("roleId"),
};

/** R180, R183: answers have other keys than requests. Roles stay undefined where a list lacks them. */
function fromResponse({ loginAccountGroup, accountGroupRoles, allAccountGroupRoles, ...user }: JsonObject): JsonObject {
  const renamed = {
    loginAccountGroupId: loginAccountGroup,
    accountGroupRoles: Array.isArray(accountGroupRoles) ? accountGroupRoles.flatMap(inOneGroup) : accountGroupRoles,
    allAccountGroupRoleIds: allAccountGroupRoles,
  };
  return { ...user, ...pick(renamed as JsonObject, (key) => renamed[key as keyof typeof renamed] !== undefined) };
}

/** A group without roles is as good as none. */
const inOneGroup = (one: Json): Json[] => {
  if (!isJsonObject(one)) return [one];
  const { accountGroup, roles } = one;
  return Array.isArray(roles) && roles.length === 0
    ? []
    : [{ accountGroupId: accountGroup ?? null, roleIds: roles ?? null }];
};

const where = { path: "/users", listKey: "users", idKey: "uid" };

const users = collection({
  ...where,
  fields,
  update: "PUT merges",
  fromResponse,
  adoption: {
    refuse: async ({ uid }, api) =>
      (await isOwnUser(api, String(uid)))
        ? "is the user whose token is used: a mistake could lock it out. Remove this resource, or use the token of another user."
        : undefined,
  },
});

/** No successful PUT was recorded (R182): what it lacks may be reset, so these are always sent; roles where they change. */
const ALWAYS_SENT = ["email", "name", "loginAccountGroupId"];

export const user = defineKind<UserArgs, UserOutputs>()({
  kind: "User",
  idOutput: "uid",
  computed: [],
  fields,
  crossChecks: [],
  uniqueName: {
    ...uniqueNameIn({ ...where, key: "email", what: "a user" }),
    nameOf: ({ email: address }) => (typeof address === "string" && address ? address.toLowerCase() : undefined),
  },
  operations: {
    ...users,
    async update(api, uid, { body, news }) {
      const now = asRequest(fields, await users.getOrThrow(api, uid));
      return users.write(api, uid, { ...pick(now, (key) => ALWAYS_SENT.includes(key)), ...body }, news);
    },
    async delete(api, uid, state, claims) {
      if (await isOwnUser(api, uid)) throw new Error(`User ${uid} ${IS_OWN}`);
      await users.delete(api, uid, state, claims);
    },
  },
});

const IS_OWN =
  "is the user whose token is used: deleting it would lock this program out. Nothing was changed. Use the token of another " +
  "user; or set the option `retainOnDelete` and deploy, then remove it; or run `pulumi state delete`.";
