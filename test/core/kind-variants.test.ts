import { describe, expect, it } from "vitest";
import { check } from "../../provider/core/check";
import { collection } from "../../provider/core/collection";
import { defineVariants } from "../../provider/core/define-kind";
import { diff } from "../../provider/core/diff";
import { defaults, quotable, replaceOnChange, required, secret, writeOnly } from "../../provider/core/field";
import { integer, object, text, variantsOf } from "../../provider/core/fields";
import type { JsonObject } from "../../provider/core/json";
import { jsonSchema } from "../../provider/core/json-schema";
import { lifecycle } from "../../provider/core/lifecycle";
import { fakeApi, UNKNOWN } from "./fixtures";

interface HttpArgs {
  type: "http";
  name: string;
  config?: { path?: string; password?: string };
}
interface PingArgs {
  type: "ping";
  name: string;
  config?: { count?: number };
  ttl?: number;
}

const name = required(quotable(text()));
const of = {
  http: {
    name,
    config: object<{ path?: string; password?: string }>({ path: text(), password: secret(writeOnly(text())) }),
  },
  ping: {
    name,
    config: object<{ count?: number }>({ count: defaults(integer(1, 9), 3) }),
    ttl: replaceOnChange(integer(1)),
  },
};
const { keys: fields, variants } = variantsOf("type", of);
const spec = {
  ...{ kind: "Probe", idOutput: "probeId", computed: [], crossChecks: [], by: "type" as const },
  operations: collection({
    ...{ path: "/probes", idKey: "id", listKey: "probes" },
    ...{ fields, variants, update: "PUT replaces", readOnly: ["born"] },
  }),
};
const probe = defineVariants<HttpArgs | PingArgs>()({ ...spec, of });
const reasons = (args: JsonObject) => check(probe, args).failures.map(({ reason }) => reason);
const http: JsonObject = { type: "http", name: "a", config: { path: "/x", password: "s3cret" } };
const ping: JsonObject = { type: "ping", name: "a", config: { count: 5 }, ttl: 8 };

describe("a kind whose fields depend on its type", () => {
  it.each<[JsonObject]>([
    [http],
    [ping],
    [{ ...ping, type: "PING" }],
    [{ ...http, type: UNKNOWN }],
    [{ ...ping, type: UNKNOWN }],
    [{ ...ping, config: UNKNOWN }],
  ])("takes the fields of its type: %j", (args) => {
    expect(reasons(args)).toEqual([]);
  });

  it.each<[JsonObject, string]>([
    [{ ...http, ttl: 8 }, 'ttl: belongs to type "ping"; this one is "http". Remove it, or change the type.'],
    [
      { ...http, type: "HTTP", ttl: 8 },
      'ttl: belongs to type "ping"; this one is "http". Remove it, or change the type.',
    ],
    [{ ...http, tll: 8 }, "tll: is not a known property."],
    [
      { ...ping, config: { path: "/x" } },
      'config.path: belongs to type "http"; this one is "ping", whose config has count. Remove it, or change the type.',
    ],
    [{ ...ping, config: { count: 10 } }, "config.count: 10 is not a whole number between 1 and 9."],
    [{ name: "a" }, "type: is missing: it is required, one of http, ping."],
    [{ ...http, type: "htp" }, 'type: "htp" is not one of "http", "ping". Did you mean "http"?'],
  ])("refuses others, with the path: %j", (args, reason) => {
    expect(reasons(args)).toContain(reason);
  });

  it("has one spelling for each type", () => {
    expect(check(probe, { ...ping, type: "Ping", config: { count: 3 } }).inputs).toMatchObject({
      ...{ type: "ping", config: {} },
    });
  });

  it("changes its type, and leaves nothing of the old one in the state or in the body", async () => {
    const fake = fakeApi();
    const provider = lifecycle(probe, () => fake);
    const { id, outs } = await provider.create(check(probe, http).inputs);
    const { ttl: _ttl, ...bare } = ping;
    const now = check(probe, bare).inputs;
    expect(diff(probe, outs, now).replaces).toEqual([]);
    const { outs: after } = await provider.update(id, outs, now);
    expect(after).toEqual({ ...bare, probeId: id });
    expect(fake.calls.at(-1)).toBe(
      `PUT /probes/1 ${JSON.stringify({ type: "ping", name: "a", config: { count: 5 } })}`,
    );
    expect((await provider.read(id, after)).inputs).toEqual(bare);
  });

  it("changes its type without what the API knows of the old one and we do not", async () => {
    const fake = fakeApi();
    const provider = lifecycle(probe, () => fake);
    const { id, outs } = await provider.create(check(probe, http).inputs);
    fake.objects.set(id, { ...fake.objects.get(id), followRedirects: true });
    const renamed = await provider.update(id, outs, check(probe, { ...http, name: "b" }).inputs);
    expect(fake.calls.at(-1)).toContain('"followRedirects":true');
    await provider.update(id, renamed.outs, check(probe, { type: "ping", name: "b" }).inputs);
    expect(fake.calls.at(-1)).toBe(`PUT /probes/1 ${JSON.stringify({ type: "ping", name: "b", config: {} })}`);
  });

  it("is replaced where its type changes, if the API cannot change it", () => {
    const fixed = defineVariants<HttpArgs | PingArgs>()({ ...spec, mark: replaceOnChange, of });
    const { ttl: _ttl, ...bare } = ping;
    expect(diff(fixed, http, bare).replaces).toEqual(["type"]);
    expect(diff(fixed, http, { ...http, type: UNKNOWN }).replaces).toEqual(["type"]);
    expect(diff(fixed, http, { ...http, name: "b" }).replaces).toEqual([]);
    expect(diff(probe, http, bare).replaces).toEqual([]);
  });

  it("is replaced where a type comes or goes that has a field which cannot be changed", () => {
    expect(diff(probe, http, ping).replaces).toEqual(["ttl"]);
    expect(diff(probe, ping, http).replaces).toEqual(["ttl"]);
  });

  it("shows a type changed by hand as drift, with the fields of that type", async () => {
    const fake = fakeApi();
    const provider = lifecycle(probe, () => fake);
    const { id, outs } = await provider.create(check(probe, http).inputs);
    fake.objects.set(id, { id, type: "ping", name: "a", config: { count: 4 } });
    expect((await provider.read(id, outs)).inputs).toEqual({ type: "ping", name: "a", config: { count: 4 } });
  });

  it("keeps the secret of a type out of messages", async () => {
    const fake = fakeApi();
    fake.failures.set("POST", new Error("not s3cret"));
    await expect(lifecycle(probe, () => fake).create(check(probe, http).inputs)).rejects.toThrow("not [secret]");
  });

  it("shows its types in the JSON Schema", () => {
    const { oneOf } = jsonSchema(probe) as { oneOf: { required: string[]; properties: JsonObject }[] };
    expect(oneOf.map(({ properties }) => Object.keys(properties))).toEqual([
      ["type", "name", "config", "adopt"],
      ["type", "name", "config", "ttl", "adopt"],
    ]);
  });

  it("is held against its args by the compiler", () => {
    // @ts-expect-error ttl is a property of ping alone
    defineVariants<HttpArgs | PingArgs>()({ ...spec, of: { ...of, http: { ...of.http, ttl: integer(1) } } });
    // @ts-expect-error ping is missing
    defineVariants<HttpArgs | PingArgs>()({ ...spec, of: { http: of.http } });
    // @ts-expect-error http has a config
    defineVariants<HttpArgs | PingArgs>()({ ...spec, of: { ...of, http: { name } } });
  });
});
