import type { Input } from "@pulumi/pulumi";
import { nonEmpty, required } from "../../../core/field";
import { integer, text, variant } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { uniqueNameIn } from "../names";
import { httpUrl, name, writeOnlySecret } from "../values";
import { maskedCollection } from "./masked";

/** An API key of Panorama that exists already. */
export interface PanoramaTokenAuthentication {
  /** Always `other-token`. */
  type: Input<"other-token">;
  /** API key. A secret: the API never returns it. */
  token: Input<string>;
}

/** A user for whom ThousandEyes generates an API key. */
export interface PanoramaKeyGenAuthentication {
  /** Always `pan-key-gen`. */
  type: Input<"pan-key-gen">;
  /** User. */
  username: Input<string>;
  /** Password. A secret: the API never returns it. */
  password: Input<string>;
  /**
   * Minutes until a generated key expires.
   * @minimum 30
   */
  keyTtl: Input<number>;
}

/** A connection to Panorama of Palo Alto Networks. `ConnectorOperations` assigns operations to it. */
export interface PanoramaConnectorArgs extends AdoptableArgs {
  /**
   * Name. We refuse a name that exists among the Panorama connectors of the account group.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /**
   * URL of Panorama. A bare host means `https://`.
   * @example "https://panorama.example.com"
   */
  target: Input<string>;
  /** How to log in. Its secrets are sent with every update, and masked in answers: drift is not detected there (R212). */
  authentication: Input<PanoramaTokenAuthentication | PanoramaKeyGenAuthentication>;
}

/** The outputs of a Panorama connector. */
export interface PanoramaConnectorOutputs extends ScopedOutputs {
  /** The same as `id`. */
  connectorId: string;
}

const requiredSecret = required(writeOnlySecret());

const fields = {
  name: nonEmpty(name()),
  target: required(httpUrl()),
  authentication: required(
    variant<Plain<PanoramaTokenAuthentication | PanoramaKeyGenAuthentication>>("type", {
      "other-token": { token: requiredSecret },
      "pan-key-gen": { username: required(text()), password: requiredSecret, keyTtl: required(integer(30)) },
    }),
  ),
};

const where = { path: "/connectors/panorama", listKey: "items", idKey: "id" };

export const panoramaConnector = defineKind<PanoramaConnectorArgs, PanoramaConnectorOutputs>()({
  kind: "PanoramaConnector",
  idOutput: "connectorId",
  nameInput: "name",
  computed: [],
  fields,
  crossChecks: [],
  uniqueName: uniqueNameIn({ ...where, key: "name", what: "a Panorama connector" }),
  operations: maskedCollection({
    ...where,
    fields,
    readOnly: ["lastModifiedDate"],
    toRequest: (body) => ({ ...body, type: "panorama" }),
  }),
});
