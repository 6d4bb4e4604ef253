import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../provider/core/json";
import { sampleOf } from "../kinds/every";
import { unsealed } from "../kinds/unsealed";
import { newWorld, plain, resource } from "../kinds/world";

const LF = "one\ntwo\n";
const WINDOWS = `\uFEFF${LF.replaceAll("\n", "\r\n")}`;

/** Every field of several lines, by what a program writes for it. */
const TEXTS: [kind: string, field: string, args: (written: string) => JsonObject][] = [
  ["WebTransactionTest", "transactionScript", (transactionScript) => ({ transactionScript })],
  ["WebTransactionTest", "chromePolicies", (chromePolicies) => ({ chromePolicies })],
  ["HttpServerTest", "postBody", (postBody) => ({ postBody, requestMethod: "post" })],
  ["HttpServerTest", "clientCertificate", (clientCertificate) => ({ clientCertificate })],
  ["HttpServerTest", "oAuth.postBody", (postBody) => ({ oAuth: { requestMethod: "post", postBody } })],
  [
    "ApiTest",
    "requests[].body",
    (body) => ({ requests: [{ name: "one", url: "https://a.test", method: "post", body }] }),
  ],
  ["DnssecTest", "description", (description) => ({ description })],
  ["Tag", "description", (description) => ({ description })],
  [
    "AlertRule",
    "notifications.email.message",
    (message) => ({ notifications: { email: { recipients: ["a@b.test"], message } } }),
  ],
];

describe.each(TEXTS)("the lines of %s: %s", (kind, _field, args) => {
  async function made(written: string) {
    const world = await newWorld();
    const test = resource(kind);
    const of = (text: string) => ({ ...sampleOf(kind).minimal(world.refs), ...args(text) });
    await test.create(of(written));
    return { ...world, test, of };
  }

  it.each([
    ["Windows", WINDOWS, LF],
    ["Linux", LF, WINDOWS],
  ])("mean the same from a checkout on %s and on another", async (_where, first, second) => {
    const { test, of } = await made(first);
    expect(JSON.stringify(test.inputs)).not.toMatch(/\\r|\uFEFF/);
    expect(plain(await test.checked(of(second)))).toEqual(plain(test.inputs));
    expect((await test.refresh()).inputs).toEqual(plain(test.inputs));
  });

  it("show no difference to a state that was written with CRLF", async () => {
    const { test, of, emulator } = await made(LF);
    const crlf = <T extends Json>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll("\\n", "\\r\\n"));
    const old = crlf(test.inputs);
    for (const written of [LF, WINDOWS]) {
      const { inputs, failures } = await test.provider.check(old, { ...of(written), __provider: "shim" });
      expect(failures).toEqual([]);
      expect(unsealed(inputs)).toEqual(old);
    }
    emulator.clearCalls();
    const { outs } = await test.provider.update(test.id, crlf(test.outs), old);
    expect(emulator.calls()).toEqual([]);
    // Whatever ends the API gives its lines, the state keeps its own.
    expect(unsealed((await test.provider.read(test.id, outs)).inputs as JsonObject)).toEqual(plain(old));
  });
});
