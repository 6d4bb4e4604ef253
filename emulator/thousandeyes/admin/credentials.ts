import { crud } from "../../server/crud";
import type { Json } from "../../server/json";
import { bodyOf } from "../../server/request";
import type { RequestContext } from "../wire/context";
import { selfOf } from "../wire/links";
import { listOf } from "../wire/lists";
import { wrongs } from "../wire/refusals";
import { services } from "../wire/services";
import { storeOf } from "../world/account";
import type { Credential } from "./credential";

const path = "/credentials";

/** R150: a GET has the value in clear. */
const show = (credential: Credential, context: RequestContext): Json => ({
  ...credential,
  _links: selfOf(context, `/v7${path}/${credential.id}`),
});

/** R150: the responses to POST and PUT never have it. Neither do list items (decided). */
function showWithoutValue(credential: Credential, context: RequestContext): Json {
  const { value: _secret, ...rest } = show(credential, context);
  return context.world.on("R150") ? rest : show(credential, context);
}

/** R151: an update merges. R152: it needs a value. */
function write(context: RequestContext, before?: Credential): Credential {
  const body = bodyOf(context);
  const value = body.value ?? before?.value;
  if (context.world.on("R152") && (typeof value !== "string" || value === "")) {
    throw wrongs(["Error in field value : Password is empty"]);
  }
  const id = before?.id ?? context.world.ids.from(281474976760000);
  return { id, name: String(body.name ?? before?.name ?? ""), value: String(value) };
}

export const credentialRoutes = crud<RequestContext, Credential>({
  path,
  service: services.tests,
  store: storeOf<Credential>("id"),
  write,
  show,
  showWritten: showWithoutValue,
  list: listOf("credentials", showWithoutValue),
});
