import type { Input } from "@pulumi/pulumi";
import { crossCheck } from "../../../../core/define";
import { defaults, secret } from "../../../../core/field";
import { boolean, lines, object, oneOf, set, text } from "../../../../core/fields";
import type { Plain } from "../../../../core/input";
import { anyId, httpUrl, writeOnlySecret } from "../../values";

/** OAuth, when `authType` is `oauth`. */
export interface OAuth {
  /**
   * URL that issues the token.
   * @defaultValue ""
   * @example "https://login.example.com/token"
   */
  testUrl?: Input<string>;
  /**
   * `get` or `post`.
   * @defaultValue "get"
   */
  requestMethod?: Input<"get" | "post">;
  /**
   * Body of the request for a token; kept only with `post`. A secret.
   * @defaultValue ""
   */
  postBody?: Input<string>;
  /**
   * Headers of the request for a token. A secret.
   * @defaultValue ""
   */
  headers?: Input<string>;
  /**
   * How the request for a token authenticates: `none`, `basic` or `ntlm`.
   * @defaultValue "none"
   */
  authType?: Input<"none" | "basic" | "ntlm">;
  /**
   * User of the request for a token.
   * @defaultValue ""
   */
  username?: Input<string>;
  /**
   * Password of the request for a token. A secret; the API never returns it (R064).
   * @defaultValue ""
   */
  password?: Input<string>;
}

/** A secret in an external vault. */
export interface VaultCredential {
  /**
   * Id of the secret in the vault (UUID). The API does not require it.
   * @defaultValue ""
   */
  secretId?: Input<string>;
  /** What it is used for: `username`, `password` or `script`. The API does not require it. */
  target?: Input<"username" | "password" | "script">;
}

/** Secrets from a vault. */
export interface VaultArgs {
  /**
   * Credentials from an external vault, the whole set.
   * @defaultValue []
   */
  vaultCredentials?: Input<Input<VaultCredential>[]>;
}

/** How a test authenticates over HTTP. */
export interface HttpAuthArgs extends VaultArgs {
  /**
   * `none`, `basic`, `ntlm`, `kerberos` or `oauth`.
   * @defaultValue "none"
   */
  authType?: Input<"none" | "basic" | "ntlm" | "kerberos" | "oauth">;
  /**
   * Whether NTLM is used instead of Basic; needs `username` and `password` (R065).
   * @defaultValue false
   */
  useNtlm?: Input<boolean>;
  /**
   * User name.
   * @defaultValue ""
   */
  username?: Input<string>;
  /**
   * Password. A secret; the API never returns it, so drift is not detected (R064).
   * @defaultValue ""
   */
  password?: Input<string>;
  /**
   * OAuth settings.
   * @defaultValue {}
   */
  oAuth?: Input<OAuth>;
}

const oAuth = object<Plain<OAuth>>({
  testUrl: httpUrl(),
  requestMethod: defaults(oneOf("get", "post"), "get"),
  postBody: secret(lines()),
  headers: secret(lines()),
  authType: defaults(oneOf("none", "basic", "ntlm"), "none"),
  username: text(),
  password: writeOnlySecret(),
});

const vaultCredential = object<Plain<VaultCredential>>({
  secretId: anyId(),
  target: oneOf("username", "password", "script"),
});

export const vaultFields = { vaultCredentials: set(vaultCredential) };

export const httpAuthFields = {
  ...vaultFields,
  authType: defaults(oneOf("none", "basic", "ntlm", "kerberos", "oauth"), "none"),
  useNtlm: defaults(boolean(), false),
  username: text(),
  password: writeOnlySecret(),
  oAuth,
};

export const httpAuthRules = [
  crossCheck("R065", ["useNtlm", "username", "password", "vaultCredentials"], (inputs) =>
    inputs.useNtlm && !(inputs.username && inputs.password) && !inputs.vaultCredentials
      ? 'needs "username" and "password" for NTLM.'
      : undefined,
  ),
];
