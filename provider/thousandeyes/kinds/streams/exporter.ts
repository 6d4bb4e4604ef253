import type { Input } from "@pulumi/pulumi";
import { defaults, required } from "../../../core/field";
import { object, set, text } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { writeOnlySecret } from "../values";

/** How a stream reaches a Splunk HTTP Event Collector (HEC). */
export interface StreamSplunkHec {
  /** The token. A secret: the API masks it, so drift is not detected. */
  token: Input<string>;
  /**
   * Source of the events.
   * @defaultValue "ThousandEyesOTel"
   */
  source?: Input<string>;
  /**
   * Type of the source.
   * @defaultValue "ThousandEyesOTel"
   */
  sourceType?: Input<string>;
  /**
   * Index that the events go to.
   * @defaultValue ""
   */
  index?: Input<string>;
}

/** How a stream logs in to the receiver with OAuth 2. */
export interface StreamOAuth2 {
  /**
   * Id of the client.
   * @defaultValue ""
   */
  clientId?: Input<string>;
  /**
   * Secret of the client. The API masks it, so drift is not detected.
   * @defaultValue ""
   */
  clientSecret?: Input<string>;
  /**
   * URL that issues tokens.
   * @defaultValue ""
   */
  tokenUrl?: Input<string>;
  /**
   * Scopes, the whole set.
   * @defaultValue none
   * @example ["read", "write"]
   */
  scopes?: Input<Input<string>[]>;
}

/** How a stream logs in to the receiver. */
export interface StreamAuthorization {
  /**
   * With OAuth 2.
   * @defaultValue none
   */
  oAuth2?: Input<StreamOAuth2>;
}

/** How the receiver of a stream is addressed. */
export interface StreamExporter {
  /**
   * Splunk, for streams of type `splunk-hec` only (R214).
   * @defaultValue none
   */
  splunkHec?: Input<StreamSplunkHec>;
  /**
   * How to log in.
   * @defaultValue none
   */
  authorization?: Input<StreamAuthorization>;
}

const splunkHec = object<Plain<StreamSplunkHec>>({
  token: required(writeOnlySecret()),
  source: defaults(text(), "ThousandEyesOTel"),
  sourceType: defaults(text(), "ThousandEyesOTel"),
  index: text(),
});

const oAuth2 = object<Plain<StreamOAuth2>>({
  clientId: text(),
  clientSecret: writeOnlySecret(),
  tokenUrl: text(),
  scopes: set(text()),
});

/** Without it there is none: an empty one would lack its token. */
const optionalSplunkHec = { ...splunkHec, default: undefined };

export const exporter = () =>
  object<Plain<StreamExporter>>({
    splunkHec: optionalSplunkHec,
    authorization: object<Plain<StreamAuthorization>>({ oAuth2 }),
  });
