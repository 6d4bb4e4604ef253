import type { Adoption } from "./adoption";
import type { Api } from "./api";
import { pick } from "./bodies";
import type { Definition } from "./define";
import { diff } from "./diff";
import type { Field, Fields } from "./field";
import { isJsonObject, type Json, type JsonObject } from "./json";
import { fieldsOf, keysOf } from "./keys";
import { stateOf } from "./observe";
import { show } from "./quote";
import { sentence } from "./sentence";

/**
 * Finds the object that `adopt` names. Returns it as the state it would have, had the program managed it before. What
 * the API never returns is not in it: an update from this state sends that.
 */
export async function findToAdopt(definition: Definition, api: Api, news: JsonObject) {
  const { adopt: wanted, ...inputs } = news;
  const answer = await readToAdopt(definition, api, String(wanted), inputs).catch((error: Error) => {
    throw new Error(`adopt: ${error.message}`, { cause: error });
  });
  const { idOf, unproven = () => [] } = definition.operations.adoption as Adoption;
  const id = idOf(answer);
  const fields = fieldsOf(definition, news);
  const open = unproven(inputs, answer);
  const state = stateOf(definition, { id, scope: api.scope, known: inputs, answer });
  const seen = pick(withoutWriteOnly(fields, state), (name) => !open.includes(name));
  refuseReplacement(definition, id, seen, inputs);
  return { id, state: seen, answer };
}

async function readToAdopt(definition: Definition, api: Api, id: string, inputs: JsonObject): Promise<JsonObject> {
  const { kind, operations, uniqueName, scope } = definition;
  const { refuse, describe } = operations.adoption as Adoption;
  const answer = await operations.read(api, id, inputs);
  const refusal = answer && (await refuse?.(answer, api));
  if (refusal) throw new Error(`${id} ${refusal}`);
  if (answer) return answer;
  const items = (uniqueName && (await api.list(uniqueName.path, uniqueName.listKey).catch(() => []))) ?? [];
  const item = items.find((one) => uniqueName?.idOf(one) === id);
  if (item && describe) throw new Error(sentence`${id} is ${describe(item)}, which this class does not manage.`);
  const where = scope ? ` in ${scope.input} ${api.scope}` : "";
  throw new Error(
    sentence`there is no ${kind} with the id ${id}${where}. Correct the id, or remove \`adopt\` to create a new object.`,
  );
}

/** One update must be enough: an object that would have to be replaced is not adopted. */
function refuseReplacement(definition: Definition, id: string, state: JsonObject, news: JsonObject): void {
  const { scope, kind } = definition;
  const fields = fieldsOf(definition, news);
  const isPossible = (name: string) => name === scope?.input || fields[name]?.writeOnly;
  const [name] = diff(definition, state, news).replaces.filter((one) => !isPossible(one));
  if (name === undefined) return;
  const has = show(fields[name], state[name]);
  throw new Error(
    sentence`adopt: ${kind} ${id} has another ${name}${has === undefined ? "" : `, ${has}`}, which cannot be changed. Write the ` +
      sentence`one it has, or remove \`adopt\` to create a new object.`,
  );
}

/** The values without those that the API never returns, at any depth. */
const withoutWriteOnly = (fields: Fields, values: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => !fields[name]?.writeOnly)
      .map(([name, value]) => [name, shown(fields[name], value)]),
  );

function shown(field: Field | undefined, value: Json): Json {
  if (Array.isArray(value)) return value.map((one) => shown(field?.of, one));
  if (!field || !isJsonObject(value)) return value;
  if (field.keys) return withoutWriteOnly(keysOf(field, value), value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shown(field.of, one)]));
}
