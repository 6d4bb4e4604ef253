import * as pulumi from "@pulumi/pulumi";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type CommonLookupOptions, lookup } from "../../provider/pulumi/lookup";
import { connect } from "./connect";
import { acme, asked, getMonitors, type Provider } from "./front-door";
import { type FoundMonitor, type GetMonitorsArgs, monitors } from "./lookups";
import { value } from "./value";
import { newWorld } from "./world";

/** Why an output fails. Pulumi lets the process fail with it where nothing recovers. */
async function failureOf(output: pulumi.Output<unknown>): Promise<string> {
  let message = "";
  await value(
    pulumi.recover(output, (error) => {
      message = error.message;
    }),
  );
  return message;
}

describe("a lookup of another vendor in a program", () => {
  const settings = { "acme:email": "a@acme.test", "acme:password": "p4ss" };

  beforeEach(async () => {
    asked.length = 0;
    pulumi.runtime.setAllConfig(settings, ["acme:password"]);
    const { by } = await newWorld();
    for (const [name, type] of [
      ["web", "http"],
      ["api", "http"],
      ["echo", "ping"],
    ]) {
      await by("POST", "/monitors", { name: name as string, type: type as string });
    }
  });

  afterEach(() => pulumi.runtime.setAllConfig({}));

  it("finds across pages what is asked for, sorted by name, and shows no more than it says", async () => {
    const { ids, items } = await value(getMonitors({ types: ["HTTP"] }));
    expect(items).toEqual([
      { id: "2", name: "api", type: "http" },
      { id: "1", name: "web", type: "http" },
    ]);
    expect(ids).toEqual(["2", "1"]);
    expect(asked).toEqual([{ email: "a@acme.test", password: "p4ss" }]);
  });

  it("says what is near, and where it looked: an account without parts has the vendor's name", async () => {
    const message = 'There is no monitor called "wep" in Acme. Near: web.';
    expect(await failureOf(getMonitors({ names: ["wep"] }))).toContain(message);
  });

  it("refuses a word that an arg cannot have, without the word: it would find nothing and say nothing", async () => {
    const message = "getMonitors: types: has a word that is none of http, ping, dns.";
    expect(await failureOf(getMonitors({ types: ["ping", "htp"] }))).toBe(`${message} Did you mean "http"?`);
    expect(await failureOf(getMonitors({ types: ["s3cret-word"] }))).toBe(message);
  });

  it("takes the settings of an explicit provider", async () => {
    pulumi.runtime.setAllConfig({});
    const provider = { settings: { "acme:email": "b@acme.test", "acme:password": pulumi.secret("b") } };
    const found = getMonitors({}, { provider: provider as unknown as Provider });
    expect((await value(found)).ids).toHaveLength(3);
    expect(asked).toEqual([{ email: "b@acme.test", password: "b" }]);
    // What is found with a secret is none.
    expect(await pulumi.isSecret(found)).toBe(false);
  });

  it("says at once which settings are missing", async () => {
    pulumi.runtime.setAllConfig({ "acme:email": "a@acme.test" });
    expect(() => getMonitors()).toThrow("Acme needs acme:password / ACME_PASSWORD.");
    vi.stubEnv("ACME_PASSWORD", "p4ss");
    expect((await value(getMonitors())).ids).toHaveLength(3);
  });

  it("looks in the part of the account that its option names, and calls it by the vendor's word", async () => {
    const api = connect({ listReads: true });
    const within = (scope: string) => ({ ...api.within(""), scope });
    const scope = { name: "project", option: "projectId" };
    const vendor = { ...acme, scope, connect: async () => ({ ...api, within }) };
    const find = lookup<GetMonitorsArgs, FoundMonitor, CommonLookupOptions & { projectId?: pulumi.Input<string> }>(
      vendor,
      monitors,
    );
    const lost = find({ names: ["wep"] }, { projectId: pulumi.output("12") });
    expect(await failureOf(lost)).toContain('There is no monitor called "wep" in project 12.');
  });
});
