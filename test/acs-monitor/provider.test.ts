import * as pulumi from "@pulumi/pulumi";
import { beforeAll, describe, expect, it } from "vitest";
import { Provider } from "../../provider/acs-monitor";

const inputs = new Map<string, Record<string, unknown>>();
beforeAll(() => {
  pulumi.runtime.setMocks({
    newResource({ name, inputs: given }) {
      inputs.set(name, given);
      return { id: name, state: given };
    },
    call: () => ({}),
  });
  pulumi.runtime.setAllConfig(
    {
      "acsmonitor:token": "of-the-stack",
      "acsmonitor:baseUrl": "https://stack.example.com",
    },
    ["acsmonitor:token"],
  );
});

describe("an explicit Provider", () => {
  it("with a login of its own does not send the stack's token to another install", async () => {
    const login = { baseUrl: "https://other.example.com", email: "ada@example.com", password: "s3cret" };
    await settled(new Provider("with a login", login));
    expect(JSON.stringify(inputs.get("with a login"))).not.toContain("of-the-stack");
  });

  it("takes from the stack what it does not have", async () => {
    await settled(new Provider("with an address", { baseUrl: "https://other.example.com" }));
    expect(JSON.stringify(inputs.get("with an address"))).toContain("of-the-stack");
  });
});

const settled = ({ urn }: Provider) => new Promise<string>((resolve) => urn.apply(resolve));
