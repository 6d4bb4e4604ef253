import type { Input } from "@pulumi/pulumi";
import { collection } from "../../../core/collection";
import { identity, nonEmpty, required, secret } from "../../../core/field";
import { object, set, text } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { uniqueNameIn } from "../names";
import { name } from "../values";
import { confirmDisabledObjects, confirmedDelete } from "./confirm";

/** A secret of a vault. */
export interface CredentialVaultSecret {
  /** Name for tests. Each may be there once. */
  name: Input<string>;
  /** Path of the secret in the vault, like `shop/checkout/password`. It is not the secret itself, and yet kept like one. */
  secretKey: Input<string>;
}

/**
 * The secrets of a vault that tests may use. A `ConjurConnector` is the vault: `ConnectorOperations` assigns the operation
 * to it.
 */
export interface CredentialVaultOperationArgs extends AdoptableArgs {
  /**
   * Name. We refuse a name that exists in the account group.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /** The secrets, the whole set, at least one. */
  secrets: Input<Input<CredentialVaultSecret>[]>;
  /**
   * Whether destroy, or a replacement, may disable tests that use its secrets. The API refuses to delete it otherwise
   * (R212). Deploy the change before you destroy.
   * @defaultValue false
   */
  confirmDisabledObjects?: Input<boolean>;
}

/** The outputs of a credential vault operation. */
export interface CredentialVaultOperationOutputs extends ScopedOutputs {
  /** The same as `id`. */
  operationId: string;
}

const vaultSecret = object<Plain<CredentialVaultSecret>>({
  id: identity(text()),
  name: required(text()),
  secretKey: required(secret(text())),
});

const fields = {
  name: nonEmpty(name()),
  secrets: required(set(vaultSecret, { by: "name" })),
  confirmDisabledObjects: confirmDisabledObjects(),
};

const where = { path: "/operations/credential-vault", listKey: "items", idKey: "id" };

export const credentialVaultOperation = defineKind<CredentialVaultOperationArgs, CredentialVaultOperationOutputs>()({
  kind: "CredentialVaultOperation",
  idOutput: "operationId",
  nameInput: "name",
  computed: [],
  fields,
  crossChecks: [],
  uniqueName: uniqueNameIn({ ...where, key: "name", what: "a credential vault operation" }),
  operations: {
    ...collection({ ...where, fields, update: "PUT replaces", readOnly: ["status"] }),
    delete: confirmedDelete(where.path),
  },
});
