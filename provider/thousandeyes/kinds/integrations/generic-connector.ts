import type { Input } from "@pulumi/pulumi";
import { nonEmpty, required } from "../../../core/field";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { uniqueNameIn } from "../names";
import { httpUrl, name } from "../values";
import {
  authentication,
  type BasicAuthentication,
  type BearerTokenAuthentication,
  type OauthClientCredentialsAuthentication,
  type OauthCodeAuthentication,
  type OtherTokenAuthentication,
} from "./authentication";
import { headers, type IntegrationHeader } from "./headers";
import { maskedCollection } from "./masked";

/**
 * A service that webhooks are sent to, and how to log in there. A `WebhookOperation` is what is sent; `ConnectorOperations`
 * assigns it to this connector.
 */
export interface GenericConnectorArgs extends AdoptableArgs {
  /**
   * Name. We refuse a name that exists among the generic connectors of the account group.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /**
   * URL of the service. A bare host means `https://`.
   * @example "https://hooks.example.com/services/abc"
   */
  target: Input<string>;
  /**
   * How to log in. Its secrets are sent with every update, and masked in answers: drift is not detected there
   * (R212). A connector that has one and is adopted needs it here.
   * @defaultValue none
   */
  authentication?: Input<
    | BasicAuthentication
    | BearerTokenAuthentication
    | OtherTokenAuthentication
    | OauthClientCredentialsAuthentication
    | OauthCodeAuthentication
  >;
  /**
   * Headers of every request, the whole set.
   * @defaultValue []
   */
  headers?: Input<Input<IntegrationHeader>[]>;
}

/** The outputs of a generic connector. */
export interface GenericConnectorOutputs extends ScopedOutputs {
  /** The same as `id`. */
  connectorId: string;
}

const fields = {
  name: nonEmpty(name()),
  target: required(httpUrl()),
  authentication: authentication(),
  headers: headers(),
};

const where = { path: "/connectors/generic", listKey: "items", idKey: "id" };

export const genericConnector = defineKind<GenericConnectorArgs, GenericConnectorOutputs>()({
  kind: "GenericConnector",
  idOutput: "connectorId",
  nameInput: "name",
  computed: [],
  fields,
  crossChecks: [],
  uniqueName: uniqueNameIn({ ...where, key: "name", what: "a generic connector" }),
  operations: maskedCollection({
    ...where,
    fields,
    readOnly: ["lastModifiedDate"],
    toRequest: (body) => ({ ...body, type: "generic" }),
  }),
});
