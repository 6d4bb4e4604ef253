import { describe, expect, it } from "vitest";
import type { Api } from "../../../provider/core/api";
import { find, lookupResult } from "../../../provider/core/find";
import type { JsonObject } from "../../../provider/core/json";
import type { LookupDefinition } from "../../../provider/core/lookup";
import { listCache } from "../../../provider/http/list-cache";
import {
  alertIntegrations,
  type GetAlertIntegrationsArgs,
} from "../../../provider/thousandeyes/lookups/alert-integrations";
import { conjurConnectors } from "../../../provider/thousandeyes/lookups/conjur-connectors";
import { credentialVaultOperations } from "../../../provider/thousandeyes/lookups/credential-vault-operations";
import { genericConnectors } from "../../../provider/thousandeyes/lookups/generic-connectors";
import { panoramaConnectors } from "../../../provider/thousandeyes/lookups/panorama-connectors";
import { webhookOperations } from "../../../provider/thousandeyes/lookups/webhook-operations";
import { newWorld, plain, resource } from "../../kinds/world";

/** What a program gets. */
async function found<Args extends object, Item>(lookup: LookupDefinition<Args, Item>, args: Args) {
  const { by, get } = await newWorld();
  await by("POST", "/operations/webhooks", { name: "On call", category: "alerts", status: "pending", enabled: false });
  await by("POST", "/operations/webhooks", { name: "Advice", category: "recommendations", status: "pending" });
  const list: Api["list"] = async (path, key) => (await get(path))[key] as JsonObject[];
  const api = { scope: "7", lists: listCache(list) } as Api;
  return lookupResult(lookup, await find(api, lookup, args, "account group 7"));
}

describe("getAlertIntegrations", () => {
  it("finds by name just what the notifications of an alert rule take", async () => {
    const { items } = await found(alertIntegrations, { names: ["somebody's"] });
    const rule = resource("AlertRule");
    const rounds = { minimumSources: 1, roundsViolatingOutOf: 1, roundsViolatingRequired: 1 };
    const notifications = { customWebhook: items.map((one) => ({ ...one })) };
    const http = { alertType: "http-server", expression: "((responseTime >= 500 ms))" };
    await rule.create({ ruleName: "rings", ...http, ...rounds, notifications });
    const wanted = plain(rule.inputs);
    expect((await rule.refresh()).inputs).toEqual(wanted);
    expect(items).toEqual([
      { integrationId: expect.any(String), integrationType: "custom-webhook", integrationName: "somebody's" },
    ]);
  });

  it("knows operations for alerts alone, and tells the disabled ones from the others", async () => {
    const names = async (args: GetAlertIntegrationsArgs) =>
      (await found(alertIntegrations, args)).items.map(({ integrationName }) => integrationName);
    expect(await names({})).toEqual(["On call", "somebody else's", "somebody's"]);
    expect(await names({ enabled: false })).toEqual(["On call"]);
    await expect(found(alertIntegrations, { names: ["Advice"] })).rejects.toThrow("There is no integration for alerts");
  });

  it("says which name is near the one that is not there", async () => {
    await expect(found(alertIntegrations, { names: ["on call"] })).rejects.toThrow(
      'There is no integration for alerts called "on call" in account group 7. Near: On call',
    );
  });
});

describe("getWebhookOperations", () => {
  it("finds operations by what they tell about", async () => {
    const { items } = await found(webhookOperations, { categories: ["Recommendations"] });
    expect(items).toEqual([
      { id: expect.any(String), name: "Advice", category: "recommendations", enabled: true, status: "pending" },
    ]);
  });
});

describe("lookups of connectors and vaults", () => {
  it.each([
    ["getGenericConnectors", genericConnectors],
    ["getConjurConnectors", conjurConnectors],
    ["getCredentialVaultOperations", credentialVaultOperations],
  ])("%s finds one by its name, and shows nothing that may let somebody in", async (name, lookup) => {
    expect(lookup.name).toBe(name);
    const { ids, items } = await found(lookup, { names: ["somebody's"] });
    expect(items).toEqual([{ id: ids[0], name: "somebody's" }]);
  });

  it("getPanoramaConnectors has none where there is none", async () => {
    expect(panoramaConnectors.name).toBe("getPanoramaConnectors");
    expect(await found(panoramaConnectors, {})).toEqual({ ids: [], items: [] });
  });
});
