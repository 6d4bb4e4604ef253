import { isObject, type Json } from "../../server/json";
import { type Fields, flag, needed, shape, shapes, text, word } from "../wire/fields";

const headers = shapes({ name: needed(text()), value: needed(text()) });

/** R213: the document requires the status, which the server decides. */
export const webhookFields: Fields = {
  name: needed(text()),
  category: needed(word("alerts", "recommendations", "traffic-monitoring")),
  status: needed(word("pending", "connected", "failing", "unverified")),
  enabled: flag(true),
  path: text(),
  payload: text(),
  headers,
  queryParams: text(),
  type: word("webhook"),
};

export const vaultFields: Fields = {
  name: needed(text()),
  secrets: needed(shapes({ id: text(), name: needed(text()), secretKey: needed(text()) })),
};

const oauth: Fields = {
  oauthClientId: needed(text()),
  oauthTokenUrl: needed(text()),
  oauthClientSecret: needed(text()),
  token: text(),
};

type Kinds = Readonly<Record<string, Fields>>;

/** R212: what each kind of authentication has. */
const GENERIC: Kinds = {
  basic: { username: needed(text()), password: needed(text()) },
  "bearer-token": { token: needed(text()) },
  "other-token": { token: needed(text()) },
  "oauth-client-credentials": { ...oauth, scope: text() },
  "oauth-auth-code": {
    ...oauth,
    oauthAuthUrl: needed(text()),
    code: needed(text()),
    redirectUri: needed(text()),
    refreshToken: text(),
  },
};
const PANORAMA: Kinds = {
  "other-token": { token: needed(text()) },
  "pan-key-gen": {
    username: needed(text()),
    password: needed(text()),
    keyTtl: needed({ kind: "whole", min: 30 }),
  },
};
const CONJUR: Kinds = { "conjur-host": { hostId: needed(text()), apiKey: needed(text()) } };

/** The secrets among them. */
export const SECRETS = ["password", "token", "refreshToken", "oauthClientSecret", "code", "apiKey"];

const authentication = (kinds: Kinds, { authentication: given }: Json) => {
  const type = isObject(given) ? String(given.type) : "";
  return shape({ type: needed(word(...Object.keys(kinds))), ...kinds[type] });
};

const connector: Fields = { name: needed(text()), target: needed(text()) };

/** The fields of a request, which depend on its kind of authentication. */
export const connectorFields: Readonly<Record<string, (body: Json) => Fields>> = {
  generic: (body) => ({
    ...connector,
    type: needed(word("generic")),
    headers,
    authentication: authentication(GENERIC, body),
  }),
  panorama: (body) => ({
    ...connector,
    type: needed(word("panorama")),
    authentication: needed(authentication(PANORAMA, body)),
  }),
  // The document lists no other word than that of generic ones (decided: both).
  conjur: (body) => ({
    ...connector,
    type: needed(word("generic", "conjur")),
    account: needed(text()),
    authentication: needed(authentication(CONJUR, body)),
  }),
};
