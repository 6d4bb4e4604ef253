import { describe, expect, it } from "vitest";
import { marked, type Secret, withoutSecrets } from "../../cli/import/secrets";
import { PLACEHOLDER, unmasked, withWriteOnlySecrets } from "../../cli/import/write-only-secrets";
import type { JsonObject } from "../../provider/core/json";
import { definitionOf } from "../../provider/thousandeyes/registry";

const { fields: http } = definitionOf("HttpServerTest");
const { fields: api } = definitionOf("ApiTest");

describe("a secret that the API never returns", () => {
  it("is set where a user name shows it", () => {
    expect(withWriteOnlySecrets(http, { username: "shop", authType: "basic" })).toHaveProperty("password", PLACEHOLDER);
    expect(withWriteOnlySecrets(http, { username: "shop", authType: "none" })).not.toHaveProperty("password");
    expect(withWriteOnlySecrets(http, { url: "https://shop.test" })).toEqual({ url: "https://shop.test" });
  });

  it("is set where a mask stands for it, also inside an object and under the names of a map", () => {
    const { fields } = definitionOf("Stream");
    const exporterConfig = { splunkHec: { source: "te" } };
    const masked = { exporterConfig: { splunkHec: { source: "te", token: "*****" } } };
    expect(withWriteOnlySecrets(fields, { exporterConfig }, masked)).toEqual({
      exporterConfig: { splunkHec: { source: "te", token: PLACEHOLDER } },
    });
    expect(unmasked({ Authorization: "*****", "X-Plain": "shop" })).toEqual({
      ...{ Authorization: PLACEHOLDER, "X-Plain": "shop" },
    });
  });

  it("is found inside the steps of an API test", () => {
    const requests = [{ authType: "bearer-token" }, { authType: "oauth2" }, { authType: "none" }];
    expect(withWriteOnlySecrets(api, { requests }).requests).toEqual([
      { authType: "bearer-token", bearerToken: PLACEHOLDER },
      { authType: "oauth2", clientId: PLACEHOLDER, clientSecret: PLACEHOLDER },
      { authType: "none" },
    ]);
  });

  it.each([
    ["headers", ["Accept: text/html", "Authorization: Bearer s3cret"], 1],
    ["customHeaders", { root: { "X-Api-Key": "s3cret", Accept: "text/html" }, all: { Cookie: "s3cret" } }, 2],
    [
      "requests",
      [
        {
          headers: [
            { key: "X-Auth-Token", value: "s3cret" },
            { key: "Accept", value: "a" },
          ],
        },
      ],
      1,
    ],
    ["headers", ["Accept: text/html", "X-Team: shop"], 0],
  ] as const)("credentials in %s go to the configuration: %j", (name, value, count) => {
    const secrets: Secret[] = [];
    const args = { [name]: value } as unknown as JsonObject;
    const { fields } = definitionOf(name === "requests" ? "ApiTest" : "HttpServerTest");
    expect(JSON.stringify(withoutSecrets(fields, args, "shop", secrets))).not.toContain("s3cret");
    expect(secrets).toHaveLength(count);
    // What is not marked is in clear in the state.
    const inClear = JSON.stringify(marked(fields, args)).replace(/"plaintext":"(?:[^"\\]|\\.)*"/g, "");
    expect(inClear).not.toContain("s3cret");
    if (count === 0) expect(marked(fields, args)).toEqual(args);
  });

  it("is asked of the configuration, and has no value yet", () => {
    const secrets: Secret[] = [];
    const args = withoutSecrets(http, { password: PLACEHOLDER, clientCertificate: "pem" }, "shop", secrets);
    expect(JSON.stringify(args)).not.toContain("pem");
    expect(secrets).toEqual([{ key: "shop-password" }, { key: "shop-clientCertificate", value: "pem" }]);
  });
});
