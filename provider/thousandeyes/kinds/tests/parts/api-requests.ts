import type { Input } from "@pulumi/pulumi";
import { defaults, type Field, required } from "../../../../core/field";
import { boolean, integer, lines, list, object, oneOf, text } from "../../../../core/fields";
import type { Plain } from "../../../../core/input";
import { equal, isJsonObject, type Json, type JsonObject } from "../../../../core/json";
import { name, stepUrl, writeOnlySecret } from "../../values";

/** A value by name. */
export interface Variable {
  /** Name, as scripts and later requests use it: `{{name}}`. */
  name: Input<string>;
  /** Value, or its place in the answer. */
  value: Input<string>;
}

/** A request header. */
export interface ApiHeader {
  /**
   * Name of the header.
   * @example "Accept"
   */
  key: Input<string>;
  /**
   * Value of the header.
   * @example "application/json"
   */
  value: Input<string>;
}

/** A condition that an answer must meet. */
export interface Assertion {
  /** `status-code` or `response-body`. */
  name: Input<"status-code" | "response-body">;
  /** `is`, `is-not`, `includes`, `not-includes`, `matches` or `not-matches`. */
  operator: Input<"is" | "is-not" | "includes" | "not-includes" | "matches" | "not-matches">;
  /**
   * Value to compare with.
   * @example "200"
   */
  value: Input<string>;
}

/** One step of an API test. */
export interface ApiRequest {
  /** Name of the step, unique in the test: secrets are matched to steps by it. */
  name: Input<string>;
  /**
   * URL. A bare host means `https://`; a URL that begins with `{{variables}}` is left as it is.
   * @example "https://api.example.com/v1/orders/{{orderId}}"
   */
  url: Input<string>;
  /**
   * `get`, `post`, `put`, `delete` or `patch`.
   * @defaultValue "get"
   */
  method?: Input<"get" | "post" | "put" | "delete" | "patch">;
  /**
   * Body.
   * @defaultValue ""
   */
  body?: Input<string>;
  /**
   * Headers, in order.
   * @defaultValue []
   */
  headers?: Input<Input<ApiHeader>[]>;
  /**
   * Values to keep from the answer, in order.
   * @defaultValue []
   */
  variables?: Input<Input<Variable>[]>;
  /**
   * Conditions that the answer must meet, in order.
   * @defaultValue []
   */
  assertions?: Input<Input<Assertion>[]>;
  /**
   * `none`, `basic`, `bearer-token` or `oauth2`.
   * @defaultValue "none"
   */
  authType?: Input<"none" | "basic" | "bearer-token" | "oauth2">;
  /**
   * User, for `basic` and `oauth2`.
   * @defaultValue ""
   */
  username?: Input<string>;
  /**
   * Password. A secret; the API never returns it.
   * @defaultValue ""
   */
  password?: Input<string>;
  /**
   * Token, for `bearer-token`. A secret; the API never returns it.
   * @defaultValue ""
   */
  bearerToken?: Input<string>;
  /**
   * Client, for `oauth2`. A secret; the API never returns it.
   * @defaultValue ""
   */
  clientId?: Input<string>;
  /**
   * Secret of the client, for `oauth2`. A secret; the API never returns it.
   * @defaultValue ""
   */
  clientSecret?: Input<string>;
  /**
   * `basic-auth-header` or `in-body`, for `oauth2`.
   * @defaultValue left to the API
   */
  clientAuthentication?: Input<"basic-auth-header" | "in-body">;
  /**
   * Scope, for `oauth2`.
   * @defaultValue ""
   * @example "orders:read"
   */
  scope?: Input<string>;
  /**
   * URL that issues the token, for `oauth2`.
   * @defaultValue ""
   * @example "https://login.example.com/token"
   */
  tokenUrl?: Input<string>;
  /**
   * Whether the answer is stored (R083).
   * @defaultValue false
   */
  collectApiResponse?: Input<boolean>;
  /**
   * Whether certificate errors fail the step (R083).
   * @defaultValue false
   */
  verifyCertificate?: Input<boolean>;
  /**
   * Milliseconds to wait after the step, before the next one.
   * @defaultValue 0
   * @minimum 0
   */
  waitTimeMs?: Input<number>;
}

const variable = object<Plain<Variable>>({ name: required(name()), value: required(text()) });
const header = object<Plain<ApiHeader>>({ key: required(text()), value: required(text()) });
const assertion = object<Plain<Assertion>>({
  name: required(oneOf("status-code", "response-body")),
  operator: required(oneOf("is", "is-not", "includes", "not-includes", "matches", "not-matches")),
  value: required(text()),
});

const request = object<Plain<ApiRequest>>({
  name: required(name()),
  url: required(stepUrl()),
  method: defaults(oneOf("get", "post", "put", "delete", "patch"), "get"),
  body: lines(),
  headers: generated(list(header), "value", /^\{\{OAuth2_Token_Step_\d+\}\}$/),
  variables: generated(list(variable), "name", /^OAuth2_Token_Step_\d+$/),
  assertions: list(assertion),
  authType: defaults(oneOf("none", "basic", "bearer-token", "oauth2"), "none"),
  username: text(),
  password: writeOnlySecret(),
  bearerToken: writeOnlySecret(),
  clientId: writeOnlySecret(),
  clientSecret: writeOnlySecret(),
  clientAuthentication: oneOf("basic-auth-header", "in-body"),
  scope: text(),
  tokenUrl: text(),
  collectApiResponse: defaults(boolean(), false),
  verifyCertificate: defaults(boolean(), false),
  waitTimeMs: defaults(integer(0), 0),
});

export const requests = () => list(request, { by: "name", isUnique: true });
export const variables = () => list(variable);

/**
 * With OAuth2 the API adds its own header and variable to the step. They are not drift, unless the program declares
 * them.
 */
function generated<In>(of: Field<In[]>, key: string, pattern: RegExp): Field<In[]> {
  const isGenerated = (element: Json) => isJsonObject(element) && pattern.test(String((element as JsonObject)[key]));
  return {
    ...of,
    read(answer, known) {
      const declared = Array.isArray(known) ? known : [];
      const all = Array.isArray(answer) ? answer : [];
      return of.read(all.filter((one) => !isGenerated(one) || declared.some((other) => equal(one, other))));
    },
  };
}
