import type { Input } from "@pulumi/pulumi";
import { nonEmpty, required } from "../../../core/field";
import { object, oneOf, text } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { uniqueNameIn } from "../names";
import { httpUrl, name, writeOnlySecret } from "../values";
import { confirmDisabledObjects, confirmedDelete } from "./confirm";
import { maskedCollection } from "./masked";

/** A host that may read variables of Conjur. */
export interface ConjurHostAuthentication {
  /** Always `conjur-host`. */
  type: Input<"conjur-host">;
  /** Id of the host. */
  hostId: Input<string>;
  /** API key of the host. A secret: the API never returns it. */
  apiKey: Input<string>;
}

/**
 * A connection to CyberArk Conjur, a vault of secrets that tests use. A `CredentialVaultOperation` lists the secrets;
 * `ConnectorOperations` assigns it to this connector.
 */
export interface ConjurConnectorArgs extends AdoptableArgs {
  /**
   * Name. We refuse a name that exists among the Conjur connectors of the account group.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /**
   * URL of Conjur. A bare host means `https://`.
   * @example "https://conjur.example.com"
   */
  target: Input<string>;
  /** Account in Conjur. */
  account: Input<string>;
  /** How to log in. Its key is sent with every update, and masked in answers: drift is not detected there (R212). */
  authentication: Input<ConjurHostAuthentication>;
  /**
   * Whether destroy, or a replacement, may disable tests that use its secrets. The API refuses to delete it otherwise
   * (R212). Deploy the change before you destroy.
   * @defaultValue false
   */
  confirmDisabledObjects?: Input<boolean>;
}

/** The outputs of a Conjur connector. */
export interface ConjurConnectorOutputs extends ScopedOutputs {
  /** The same as `id`. */
  connectorId: string;
}

const fields = {
  name: nonEmpty(name()),
  target: required(httpUrl()),
  account: required(text()),
  authentication: required(
    object<Plain<ConjurHostAuthentication>>({
      type: required(oneOf("conjur-host")),
      hostId: required(text()),
      apiKey: required(writeOnlySecret()),
    }),
  ),
  confirmDisabledObjects: confirmDisabledObjects(),
};

const where = { path: "/connectors/conjur", listKey: "items", idKey: "id" };

export const conjurConnector = defineKind<ConjurConnectorArgs, ConjurConnectorOutputs>()({
  kind: "ConjurConnector",
  idOutput: "connectorId",
  nameInput: "name",
  computed: [],
  fields,
  crossChecks: [],
  uniqueName: uniqueNameIn({ ...where, key: "name", what: "a Conjur connector" }),
  operations: {
    ...maskedCollection({
      ...where,
      fields,
      readOnly: ["lastModifiedDate"],
      // The document has no other word for the type; a connector that has another one keeps it.
      toRequest: (body) => ({ type: "generic", ...body }),
    }),
    delete: confirmedDelete(where.path),
  },
});
