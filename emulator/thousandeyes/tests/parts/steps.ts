import { choice, flag, needed, shapes, text } from "../../wire/fields";

const named = { name: text(), value: text() };

/** R239: the fields of an API step (R083). */
export const steps = shapes({
  name: needed(text()),
  url: needed(text()),
  method: choice(["get", "post", "put", "delete", "patch"]),
  authType: choice(["none", "basic", "bearer-token", "oauth2"]),
  assertions: shapes({
    name: choice(["status-code", "response-body"]),
    operator: choice(["is", "is-not", "includes", "not-includes", "matches", "not-matches"]),
    value: text(),
  }),
  bearerToken: text(),
  body: text(),
  clientAuthentication: choice(["basic-auth-header", "in-body"]),
  clientId: text(),
  clientSecret: text(),
  collectApiResponse: flag(),
  headers: shapes({ key: text(), value: text() }),
  password: text(),
  scope: text(),
  tokenUrl: text(),
  username: text(),
  variables: shapes(named),
  verifyCertificate: flag(),
  waitTimeMs: { kind: "whole", min: 0 },
});

export const predefinedVariables = shapes(named);
