import type { Api } from "../../provider/core/api";
import { bodyOf, pick } from "../../provider/core/bodies";
import type { JsonObject } from "../../provider/core/json";
import { fieldsOf } from "../../provider/core/keys";
import type { Declared } from "./declared";

/**
 * What instant tests do not take: their schedule, their alerts, the routes to them; and what ties them to others, because
 * they are here for a moment only.
 */
const NOT_TAKEN = new Set([
  ...["interval", "httpInterval", "subinterval", "enabled", "alertsEnabled", "alertRules"],
  ...["bgpMeasurements", "usePublicBgp", "monitors", "labels", "tags", "sharedWithAccounts"],
]);

/** The inputs that an instant test of this test is made of. */
export const instantInputs = ({ definition, inputs }: Pick<Declared, "definition" | "inputs">): JsonObject =>
  pick(bodyOf(fieldsOf(definition, inputs), inputs), (name) => !NOT_TAKEN.has(name));

/**
 * Creates an instant test as its own kind creates a test, at the path for instant ones. Names are unique, and the test
 * itself may be there already: this one is called after the time, too.
 */
export async function createInstant(api: Api, { definition }: Declared, body: JsonObject, name: string) {
  const instantApi: Api = {
    ...api,
    post: (path, sent) => api.post(`${path}/instant`, withPort(sent as JsonObject)),
  };
  const named = { ...body, testName: name };
  const { id } = await definition.operations.create(instantApi, named, named);
  return id;
}

/** The document has no port in an instant test: it stands behind the server. */
function withPort({ port, ...body }: JsonObject): JsonObject {
  if (port === undefined) return body;
  return typeof body.server === "string" ? { ...body, server: `${body.server}:${port}` } : { ...body, port };
}
