import { pick } from "../../../core/bodies";
import { type CollectionOperations, collection } from "../../../core/collection";
import { type Field, holdsSecret } from "../../../core/field";
import { isJsonObject, type Json } from "../../../core/json";
import { keysOf } from "../../../core/keys";
import { sentence } from "../../../core/sentence";

type Spec = Omit<Parameters<typeof collection>[0], "update">;

/**
 * The operations of a collection whose answers mask secrets and whose PUT replaces (R212): every update sends the
 * secrets of the program again, whatever changed. A mask is never sent: a secret that the program does not know, and
 * that an update would lose, is an error.
 */
export function maskedCollection(spec: Spec): CollectionOperations {
  const { fields, toRequest = (body) => body } = spec;
  const withSecrets = Object.keys(fields).filter((name) => holdsSecret(fields[name] as Field));
  const operations = collection({
    ...spec,
    update: "PUT replaces",
    toRequest(body, news, api) {
      const lost = withSecrets.filter((name) => lacksSecret(fields[name], body[name]));
      if (lost.length > 0) throw new Error(lost.map(wouldBeLost).join(" "));
      return toRequest(body, news, api);
    },
  });
  return {
    ...operations,
    update(api, id, change) {
      const again = pick(change.news, (name) => withSecrets.includes(name));
      return operations.update(api, id, { ...change, body: { ...again, ...change.body } });
    },
  };
}

/** True for a value read from an answer that lacks a required secret: the API has it and never returns it. */
function lacksSecret(field: Field | undefined, value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.some((one) => lacksSecret(field?.of, one));
  if (!field?.keys || !isJsonObject(value)) return false;
  return Object.entries(keysOf(field, value)).some(([name, { required, secret }]) =>
    required && secret ? value[name] === undefined : lacksSecret(field.keys?.[name], value[name]),
  );
}

const wouldBeLost = (name: string) =>
  sentence`${name}: the object has secrets here that the API never returns, and this update would lose them (R212). Nothing ` +
  sentence`was changed. Set ${name} in the program, with all its secrets.`;
