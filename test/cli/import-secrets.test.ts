import { describe, expect, it } from "vitest";
import { type Secret, withoutSecrets } from "../../cli/import/secrets";
import { PLACEHOLDER, withWriteOnlySecrets } from "../../cli/import/write-only-secrets";
import { definitionOf } from "../../provider/thousandeyes/registry";

const { fields: http } = definitionOf("HttpServerTest");
const { fields: api } = definitionOf("ApiTest");

describe("a secret that the API never returns", () => {
  it("is set where a user name shows it", () => {
    expect(withWriteOnlySecrets(http, { username: "shop", authType: "basic" })).toHaveProperty("password", PLACEHOLDER);
    expect(withWriteOnlySecrets(http, { username: "shop", authType: "none" })).not.toHaveProperty("password");
    expect(withWriteOnlySecrets(http, { url: "https://shop.test" })).toEqual({ url: "https://shop.test" });
  });

  it("is found inside the steps of an API test", () => {
    const requests = [{ authType: "bearer-token" }, { authType: "oauth2" }, { authType: "none" }];
    expect(withWriteOnlySecrets(api, { requests }).requests).toEqual([
      { authType: "bearer-token", bearerToken: PLACEHOLDER },
      { authType: "oauth2", clientId: PLACEHOLDER, clientSecret: PLACEHOLDER },
      { authType: "none" },
    ]);
  });

  it("is asked of the configuration, and has no value yet", () => {
    const secrets: Secret[] = [];
    const args = withoutSecrets(http, { password: PLACEHOLDER, clientCertificate: "pem" }, "shop", secrets);
    expect(JSON.stringify(args)).not.toContain("pem");
    expect(secrets).toEqual([{ key: "shop-password" }, { key: "shop-clientCertificate", value: "pem" }]);
  });
});
