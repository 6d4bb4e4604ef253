import type { Input } from "@pulumi/pulumi";
import { collection } from "../../../core/collection";
import { nonEmpty, required } from "../../../core/field";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { uniqueNameIn } from "../names";
import { name, writeOnlySecret } from "../values";

/** A secret that web transaction and API tests may use. */
export interface CredentialArgs extends AdoptableArgs {
  /**
   * Name. We refuse a name that exists in the account group.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /** The secret. It is sent and never read back, so drift is not detected (R150, R152). */
  value: Input<string>;
}

/** The outputs of a credential. */
export interface CredentialOutputs extends ScopedOutputs {
  /** The same as `id`. */
  credentialId: string;
}

const fields = { name: nonEmpty(name()), value: required(writeOnlySecret()) };

const where = { path: "/credentials", listKey: "credentials", idKey: "id" };

export const credential = defineKind<CredentialArgs, CredentialOutputs>()({
  kind: "Credential",
  idOutput: "credentialId",
  nameInput: "name",
  computed: [],
  fields,
  crossChecks: [],
  uniqueName: uniqueNameIn({ ...where, key: "name", what: "a credential" }),
  operations: collection({ ...where, fields, update: "PUT merges" }), // R151
});
