import { afterEach, describe, expect, it, vi } from "vitest";
import { parseState } from "../../cli/drift/state/read-state";
import { reportOnState } from "../../cli/drift/state/report-on-state";
import { createEmulator } from "../../emulator";
import type { JsonObject } from "../../provider/core/json";
import { SECRET } from "../../provider/core/secrets/seal";
import { type Deployed, exported } from "../laws/exported";

describe("the report on a state", () => {
  afterEach(() => vi.unstubAllGlobals());

  const tag = (name: string, more: object = {}): Deployed & object => ({
    ...{ kind: "Tag", name, id: `7e57ab1e-0000-4000-8000-00000000000${name.length}` },
    ...{ inputs: { key: "team", value: name, objectType: "test" } },
    ...{ outs: { key: "team", value: name, objectType: "test", aid: "281474976710706" } },
    ...more,
  });

  /** The state of these resources after `change`, in an account that has none of them. */
  async function report(
    resources: readonly Deployed[],
    change: (resources: JsonObject[], deployment: JsonObject) => void,
    env: Record<string, string> = { TE_TOKEN: "of-the-environment" },
  ) {
    const emulator = createEmulator({ rateLimit: 1_000_000 });
    const tokens = new Set<string | null>();
    vi.stubGlobal("fetch", (url: URL, init: RequestInit) => {
      tokens.add(new Headers(init.headers).get("authorization"));
      return emulator.fetch(url, init);
    });
    const state = JSON.parse(exported(resources));
    change(state.deployment.resources, state.deployment);
    const place = {
      env: { TE_PACING: "off", ...env },
      config: { "thousandeyes:token": "of-the-stack" },
      log: () => {},
    };
    const found = await reportOnState(parseState(JSON.stringify(state)), place);
    return { ...found, calls: emulator.calls().length, tokens: [...tokens] };
  }

  const whatIs = ({ drifted, undeployed }: { drifted: readonly object[]; undeployed: readonly object[] }) =>
    JSON.parse(JSON.stringify([...drifted, ...undeployed])).map(
      ({ name, status, plannedOp }: Record<string, string>) => `${name} ${status}, ${plannedOp}`,
    );

  it("has what is gone, and not what a replacement has left to be deleted", async () => {
    const found = await report([tag("a"), tag("bb")], (all) => Object.assign(all[3] as JsonObject, { delete: true }));
    expect(whatIs(found)).toEqual(["a deleted, create"]);
    expect(found.unchanged).toEqual([]);
  });

  it("does not read what was deleted for a replacement, nor what the program only reads", async () => {
    const found = await report([tag("a"), tag("bb")], (all) => {
      Object.assign(all[2] as JsonObject, { pendingReplacement: true });
      Object.assign(all[3] as JsonObject, { external: true });
    });
    expect(whatIs(found)).toEqual(["a changed, replace"]);
    expect(found).toMatchObject({ calls: 0, unchanged: [{ name: "bb" }] });
  });

  it("counts what it does not compare, and operations without an end", async () => {
    const bucket = {
      urn: "urn:pulumi:dev::tested::aws:s3/bucket:Bucket::b",
      type: "aws:s3/bucket:Bucket",
      custom: true,
    };
    const found = await report([], (all, deployment) => {
      all.push({ ...bucket, id: "b" });
      deployment.pending_operations = [{ type: "creating" }];
    });
    expect(found.notes).toEqual([
      "1 resource of other providers: not compared.",
      "1 operation of the last deployment did not end: what they made is not in the state. Run `pulumi refresh` first.",
    ]);
    expect(found).toMatchObject({ drifted: [], otherChanges: 0, calls: 0, project: "tested", stack: "dev" });
  });

  it("refuses a resource that the engine could not read either", async () => {
    const lacking = (all: JsonObject[]) => void Object.assign(all[2] as JsonObject, { outputs: {} });
    await expect(report([tag("a")], lacking)).rejects.toThrow(
      "The account cannot be compared with the state\nTag a: the state does not say that this package made it.",
    );
  });

  it("says once what is wrong with the settings", async () => {
    const found = report([tag("a")], () => {}, { TE_TOKEN: "", TE_API_ENDPOINT: "ftp://x" });
    await expect(found).rejects.toThrow(/^thousandeyes:apiEndpoint/);
  });

  it("takes what a provider sets itself, then the environment, the stack and the last deployment", async () => {
    const withProvider = (own: JsonObject, deployed: JsonObject) => (all: JsonObject[]) => {
      const explicit = {
        ...(all[1] as JsonObject),
        urn: "urn:pulumi:dev::tested::pulumi:providers:pulumi-nodejs::emea",
      };
      Object.assign(all[1] as JsonObject, { inputs: deployed });
      all.splice(2, 0, { ...explicit, inputs: own });
      Object.assign(all[3] as JsonObject, { provider: `${explicit.urn}::1` });
    };
    const token = (value: string): JsonObject => ({
      "thousandeyes:token": { ...SECRET, plaintext: JSON.stringify(value) } as JsonObject,
    });
    const tokens = async (own: JsonObject, deployed: JsonObject, env: Record<string, string>) =>
      (await report([tag("a")], withProvider(own, deployed), env)).tokens;
    expect(await tokens(token("own"), {}, { TE_TOKEN: "env" })).toEqual(["Bearer own"]);
    expect(await tokens({}, token("deployed"), { TE_TOKEN: "env" })).toEqual(["Bearer env"]);
    // The provider has what the stack's configuration was: the token has changed since.
    expect(await tokens(token("deployed"), token("deployed"), {})).toEqual(["Bearer of-the-stack"]);
  });
});
