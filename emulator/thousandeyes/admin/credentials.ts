import { type Answer, type Asked, bodyOf, gone, type Json, ok, param, type Route } from "../wire/context";
import { selfOf, selfOfList } from "../wire/links";
import { wrongs } from "../wire/refusals";
import { services } from "../wire/services";

/** A stored credential. */
export interface Credential {
  id: string;
  name: string;
  value: string;
}

const service = "tests";
const path = "/credentials";
const item = `${path}/:id`;

const links = ({ id }: Credential, asked: Asked) => ({ _links: selfOf(asked, `/v7${path}/${id}`) });

/** R150: a GET tells the value in clear. */
const show = (credential: Credential, asked: Asked): Json => ({ ...credential, ...links(credential, asked) });

/** R150: the answers to POST and PUT never do. List items: decided to be as silent. */
const brief = (credential: Credential, asked: Asked): Json => {
  const { value: _secret, ...rest } = credential;
  return asked.world.on("R150") ? { ...rest, ...links(credential, asked) } : show(credential, asked);
};

/** R151: an update merges; R152: a value there must be. */
function write(asked: Asked, before?: Credential): Credential {
  const body = bodyOf(asked);
  const value = body.value ?? before?.value;
  if (asked.world.on("R152") && (typeof value !== "string" || value === "")) {
    throw wrongs(["Error in field value : Password is empty"]);
  }
  const id = before?.id ?? asked.world.ids.next("credential");
  const credential = { id, name: String(body.name ?? before?.name ?? ""), value: String(value) };
  asked.account.credentials.set(id, credential);
  return credential;
}

function find(asked: Asked): Credential {
  const credential = asked.account.credentials.get(param(asked, "id"));
  if (credential === undefined) throw services.tests.missing(asked);
  return credential;
}

function create(asked: Asked): Answer {
  const credential = write(asked);
  return { status: 201, body: brief(credential, asked), location: `/v7${path}/${credential.id}` };
}

function list(asked: Asked): Answer {
  const credentials = [...asked.account.credentials.values()].map((one) => brief(one, asked));
  return ok({ credentials, _links: selfOfList(asked) });
}

function remove(asked: Asked): Answer {
  asked.account.credentials.delete(find(asked).id);
  return gone();
}

export const credentialRoutes: Route[] = [
  { method: "GET", path, service, handle: list },
  { method: "POST", path, service, handle: create },
  { method: "GET", path: item, service, handle: (asked) => ok(show(find(asked), asked)) },
  { method: "PUT", path: item, service, handle: (asked) => ok(brief(write(asked, find(asked)), asked)) },
  { method: "DELETE", path: item, service, handle: remove },
];
