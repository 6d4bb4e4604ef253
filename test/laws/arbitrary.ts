import fc, { type Arbitrary } from "fast-check";
import type { Field } from "../../provider/core/field";
import type { Json } from "../../provider/core/json";

export type Pools = Record<string, readonly Json[] | Arbitrary<Json>>;

const words = fc.oneof(
  fc.constantFrom("", " blanks ", "Ünïcode ✓", "two\nlines", "true", "5", "null", "a, b", '"quoted"', "$" + "{x}"),
  fc.string({ maxLength: 12 }),
);
const address = fc.constantFrom("10.0.0.9", "192.0.2.7");

/** Values of the types that are not made of others. */
const BY_TYPE: Record<string, Arbitrary<Json>> = {
  boolean: fc.boolean(),
  string: words,
  text: fc.oneof(words, fc.constantFrom("one\r\ntwo\r\n", "\uFEFFone\ntwo", "a\r\r\nb")),
  "IPv4 address": address,
  "IP address": fc.oneof(address, fc.constant("2001:db8::7")),
  URL: fc.constantFrom("https://a.test", "http://a.test:8080/Path?q=1", "b.test/x", "HTTPS://C.test"),
  JSON: fc.constantFrom("1", '"one"', '["b", "a"]', ' { "b": true, "a": null }'),
  "JSON object": fc.constantFrom("{}", '{"a":{"y":1,"x":[{}]}}', ' { "b": "2",  "a": 1 }'),
  "HTTPS URL": fc.constantFrom("https://a.test", "HTTPS://C.test"),
  "HTTP header": fc.constantFrom("X-A: 1", "X-A: 2", "x-b:", "X-C: a: b", "Accept: */*"),
  colour: fc.constantFrom("#102030", "#a1b2c3", "#A1B2C3"),
  prefix: fc.constantFrom("10.1.0.0/16", "10.2.0.0/16", "2001:db8::/32"),
  "date and time": fc.constantFrom("2027-01-02T03:04:05Z", "2027-05-02T03:04:05+02:00"),
  date: fc.constantFrom("2030-01-01", "2031-12-31"),
};

const cased = (word: string) =>
  fc.constantFrom(word, word.toUpperCase(), (word[0]?.toUpperCase() ?? "") + word.slice(1));
const fromPool = (pool: readonly Json[] | Arbitrary<Json>): Arbitrary<Json> =>
  pool instanceof fc.Arbitrary || "generate" in pool ? (pool as Arbitrary<Json>) : fc.constantFrom(...(pool as Json[]));

/** Any value a program may write for a field, made from what the table says of it. */
export function anyValue(field: Field, path: string, pools: Pools): Arbitrary<Json> {
  const pool = pools[path];
  const collected = (field.shape === "set" || field.shape === "list") && field.of;
  if (pool && !collected) return fromPool(pool);
  if (field.values?.length) {
    const value = fc.constantFrom(...field.values);
    return value.chain((one): Arbitrary<Json> => (typeof one === "string" ? cased(one) : fc.constant(one)));
  }
  if (collected) return fc.array(anyValue(collected, path, pools), { maxLength: 4 });
  if (field.shape === "map" && field.of) {
    return fc.dictionary(fc.constantFrom("a.test", "X-A", "X-B"), anyValue(field.of, path, pools), { maxKeys: 3 });
  }
  if (field.shape === "integer") return fc.integer({ min: field.min ?? 0, max: field.max ?? 100_000 });
  if (field.shape === "number") {
    const [least, most] = [field.min ?? -1000, field.max ?? 1000];
    return fc.integer({ min: least * 2, max: most * 2 }).map((halves) => halves / 2);
  }
  if (field.keys) return anyObject(field, path, pools);
  const made = BY_TYPE[field.type];
  if (!made) throw new Error(`test/laws cannot make up a ${field.type}: give ${path} values in test/kinds`);
  return made;
}

function anyObject({ keys: all = {}, shape }: Field, path: string, pools: Pools): Arbitrary<Json> {
  const keys = Object.fromEntries(Object.entries(all).filter(([, { identity }]) => !identity));
  const inside = (name: string) => anyValue(keys[name] as Field, `${path}.${name}`, pools);
  const required = Object.keys(keys).filter((name) => keys[name]?.required);
  const whole = fc.record(Object.fromEntries(Object.keys(keys).map((name) => [name, inside(name)])), {
    requiredKeys: required,
    noNullPrototype: true,
  }) as Arbitrary<Json>;
  // A text may stand for an object with its one required key.
  return shape === "shorthand" ? fc.oneof(inside(required[0] as string), whole) : whole;
}
