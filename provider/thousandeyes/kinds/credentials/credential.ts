import type { Input } from "@pulumi/pulumi";
import { collection } from "../../../core/collection";
import { filled, neverReturned, required, secret } from "../../../core/field";
import { text } from "../../../core/fields";
import { type AccountGroupArgs, type AccountGroupFacts, defineKind } from "../define-kind";
import { namesIn } from "../names";
import { name } from "../values";

/** A secret that web transaction and API tests may use. */
export interface CredentialArgs extends AccountGroupArgs {
  /**
   * Name. We refuse a name that exists in the account group.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /** The secret. It is written and never read back, so no drift is seen (R150, R152). */
  value: Input<string>;
}

/** What the server tells of a credential. */
export interface CredentialFacts extends AccountGroupFacts {
  /** The same as `id`. */
  credentialId: string;
}

const fields = { name: filled(name()), value: required(secret(neverReturned(text()))) };

const where = { path: "/credentials", listKey: "credentials", idKey: "id" };

export const credential = defineKind<CredentialArgs, CredentialFacts>()({
  kind: "Credential",
  id: "credentialId",
  name: "name",
  facts: [],
  fields,
  rules: [],
  names: namesIn({ ...where, key: "name", what: "a credential" }),
  operations: collection({ ...where, fields, update: "PUT merges" }), // R151
});
