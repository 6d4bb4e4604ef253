import type { Input } from "@pulumi/pulumi";
import { required } from "../../../core/field";
import { text, variant } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { httpUrl, writeOnlySecret } from "../values";

/** A user and a password (RFC 7617). */
export interface BasicAuthentication {
  /** Always `basic`. */
  type: Input<"basic">;
  /** User. */
  username: Input<string>;
  /** Password. A secret: the API never returns it. */
  password: Input<string>;
}

/** A token in the header `Authorization: Bearer`. */
export interface BearerTokenAuthentication {
  /** Always `bearer-token`. */
  type: Input<"bearer-token">;
  /** Token. A secret: the API never returns it. */
  token: Input<string>;
}

/** A token as some services want it, in the header `Authorization` without a scheme for example. */
export interface OtherTokenAuthentication {
  /** Always `other-token`. */
  type: Input<"other-token">;
  /** Token. A secret: the API never returns it. */
  token: Input<string>;
}

/** OAuth 2.0 with the credentials of a client (RFC 6749, 4.4). */
export interface OauthClientCredentialsAuthentication {
  /** Always `oauth-client-credentials`. */
  type: Input<"oauth-client-credentials">;
  /** Id of the client. */
  oauthClientId: Input<string>;
  /** Secret of the client. A secret: the API never returns it. */
  oauthClientSecret: Input<string>;
  /** URL that issues tokens. */
  oauthTokenUrl: Input<string>;
  /**
   * Scope to ask for.
   * @defaultValue ""
   * @example "incidents:write"
   */
  scope?: Input<string>;
  /**
   * A token that was issued already. A secret: the API never returns it.
   * @defaultValue ""
   */
  token?: Input<string>;
}

/** OAuth 2.0 with a code that somebody got by logging in (RFC 6749, 4.1). */
export interface OauthCodeAuthentication {
  /** Always `oauth-auth-code`. */
  type: Input<"oauth-auth-code">;
  /** Id of the client. */
  oauthClientId: Input<string>;
  /** Secret of the client. A secret: the API never returns it. */
  oauthClientSecret: Input<string>;
  /** URL where people log in. */
  oauthAuthUrl: Input<string>;
  /** URL that issues tokens. */
  oauthTokenUrl: Input<string>;
  /** The code. A secret: the API never returns it. */
  code: Input<string>;
  /** URL that got the code. */
  redirectUri: Input<string>;
  /**
   * A token that was issued already. A secret: the API never returns it.
   * @defaultValue ""
   */
  token?: Input<string>;
  /**
   * The token to renew it with. A secret: the API never returns it.
   * @defaultValue ""
   */
  refreshToken?: Input<string>;
}

type Authentication =
  | BasicAuthentication
  | BearerTokenAuthentication
  | OtherTokenAuthentication
  | OauthClientCredentialsAuthentication
  | OauthCodeAuthentication;

const optionalSecret = writeOnlySecret();
const requiredSecret = required(optionalSecret);
const requiredText = required(text());
const requiredUrl = required(httpUrl());
const client = {
  oauthClientId: requiredText,
  oauthClientSecret: requiredSecret,
  oauthTokenUrl: requiredUrl,
  token: optionalSecret,
};

/** R212: exactly one kind of authentication. */
export const authentication = () => ({
  ...variant<Plain<Authentication>>("type", {
    basic: { username: requiredText, password: requiredSecret },
    "bearer-token": { token: requiredSecret },
    "other-token": { token: requiredSecret },
    "oauth-client-credentials": { ...client, scope: text() },
    "oauth-auth-code": {
      ...client,
      oauthAuthUrl: requiredUrl,
      code: requiredSecret,
      redirectUri: requiredUrl,
      refreshToken: optionalSecret,
    },
  }),
  // Without it there is none: a PUT leaves it out.
  default: undefined,
});
