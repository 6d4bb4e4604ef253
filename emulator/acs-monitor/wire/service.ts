import type { ServiceConventions } from "../../server/conventions";
import { Refusal } from "../../server/refusal";
import type { RequestContext } from "./context";
import { Invalid } from "./invalid";

const JSON_TYPE = "application/json";

/** The HTTP conventions of all of ACS Monitor. */
export const service: ServiceConventions<RequestContext> = {
  contentType: () => JSON_TYPE,
  errorContentType: JSON_TYPE,
  errorBody: (refusal) => ({
    message: refusal.title,
    ...(refusal instanceof Invalid ? { errors: refusal.errors } : {}),
  }),
  location: () => undefined,
  notFound: () => new Refusal(404, "Not found."),
};
