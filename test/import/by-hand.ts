import fc, { type Arbitrary } from "fast-check";
import { testTypes } from "../../emulator/thousandeyes/tests/types";
import type { Field, Fields } from "../../emulator/thousandeyes/wire/fields";
import type { JsonObject } from "../../provider/core/json";
import type { References } from "../kinds/references";
import type { World } from "../kinds/world";
import { anyName } from "./names";

/** A request that makes an object past our provider. */
export interface Request {
  readonly path: string;
  readonly body: JsonObject;
  /** R041: somebody switches the test off afterwards. */
  readonly isDisabled?: boolean;
}

type Pools = Readonly<Record<string, readonly unknown[]>>;

/** Texts that have a form of their own, ids of what is there, and bounds that the tables do not tell (R058, R060, R090). */
const poolsOf = (type: string, refs: References): Pools => ({
  url:
    type === "ftp-server"
      ? ["ftp://a.test", "ftps://a.test/Path/x.bin", "b.test"]
      : ["https://a.test", "http://a.test:8080/Path?q=1#x", "b.test/x", "HTTPS://C.test", "https://ü.test/a%20b"],
  testUrl: ["https://login.test/token"],
  tokenUrl: ["https://login.test/token"],
  domain: ["a.test", "a.test A", "A.test any", "_x._tcp.a.test SRV"],
  prefix: ["10.1.0.0/16", "192.0.2.1/32", "2001:db8::/32"],
  server: ["a.test", "a.test:443", "192.0.2.7", "[2001:db8::7]:443", "2001:db8::7"],
  dnsServers: ["8.8.8.8", "ns.a.test", "c", "2001:db8::8"],
  headers: ["X-A: 1", "x-b:", "X-C: a: b", "Accept: */*"],
  dnsOverride: ["192.0.2.7"],
  alertRules: refs.rules,
  labels: refs.labels,
  tags: refs.tags,
  sharedWithAccounts: refs.groups,
  monitors: refs.monitors,
  credentials: refs.credentials,
  agents: [
    ...[...refs.agents, ...refs.enterprise].map((agentId) => ({ agentId })),
    { agentId: refs.enterprise[0], sourceIpAddress: "10.0.1.1" },
  ],
  targetAgentId: refs.enterprise,
  overrideProxyId: refs.proxies,
  emulatedDeviceId: refs.devices,
  downloadLimit: [1024],
  useNtlm: [false],
  bandwidthMeasurements: [false],
  throughputMeasurements: [false],
  fixedPacketRate: [10, 50, 100],
});

/** A value that the table of the emulator lets a request hold. */
function anyValue(field: Field, name: string, pools: Pools): Arbitrary<unknown> {
  const pool = (field.of && name !== "agents" ? undefined : pools[name]) ?? field.values;
  const one = pool ? fc.constantFrom(...pool) : anyName;
  const { min = 0, max = min + 10_000 } = field;
  switch (field.kind) {
    case "flag":
      return pool ? one : fc.boolean();
    case "whole":
    case "number":
      return pool ? one : fc.integer({ min, max });
    case "texts":
    case "ids":
      return fc.uniqueArray(one, { minLength: 1, maxLength: 3 });
    case "objects":
      return fc.uniqueArray(pool ? one : anyFields(field.of ?? {}, pools), {
        minLength: 1,
        maxLength: 3,
        // Our own check wants a name of its own for each step.
        selector: (item) => (item as JsonObject).agentId ?? (item as JsonObject).name ?? JSON.stringify(item),
      });
    case "object":
      return field.each
        ? fc.dictionary(fc.constantFrom("a.test", "X-A", "__x"), anyValue(field.each, "", pools), { maxKeys: 2 })
        : anyFields(field.of ?? {}, pools);
    default:
      return one;
  }
}

/**
 * Half a pair, such as a header without a value, is left out with its reason: nobody recorded one. A SIP login has a
 * server.
 */
const PAIR = ["name", "key", "value", "operator", "sipRegistrar"];

/** Some of the fields, and all that are needed. */
function anyFields(fields: Fields, pools: Pools, needed: readonly string[] = []): Arbitrary<JsonObject> {
  const values = Object.entries(fields).map(([name, field]) => [name, anyValue(field, name, pools)] as const);
  const isNeeded = (name: string) => fields[name]?.isNeeded || PAIR.includes(name) || needed.includes(name);
  return fc.record(Object.fromEntries(values), {
    requiredKeys: Object.keys(fields).filter(isNeeded),
    noNullPrototype: true,
  }) as Arbitrary<JsonObject>;
}

/** A test put together from the emulator's own tables, which know none of ours; with a name of its target, or hostile. */
export const anyTest = (refs: References): Arbitrary<Request> =>
  fc.constantFrom(...testTypes).chain(({ name, fields: { enabled: _refused, ...fields }, needs }) =>
    fc.record({
      path: fc.constant(`/tests/${name}`),
      body: anyFields(fields, poolsOf(name, refs), Object.keys(needs)),
      isDisabled: fc.boolean(),
    }),
  );

const nameIn = ({ path, body }: Request) => JSON.stringify([path, body.ruleName ?? body.name ?? body]);

/** Without a second one of a name: the API takes it, but our own create refuses it. */
export const namedOnce = (requests: readonly Request[]): Request[] => [
  ...new Map(requests.map((one) => [nameIn(one), one])).values(),
];

/** Sends the requests. Returns those that were not refused. */
export async function send(world: World, requests: readonly Request[]): Promise<Request[]> {
  const made: Request[] = [];
  for (const request of requests) {
    const { path, body, isDisabled } = request;
    const answer = await world.by("POST", path, body).catch(() => undefined);
    if (!answer) continue;
    made.push(request);
    if (isDisabled) await world.by("PUT", `${path}/${answer.testId}`, { enabled: false });
  }
  return made;
}
