import { describe, expect, it } from "vitest";
import { made, start } from "./client";

describe("R215 templates", () => {
  it("keep their assets as they are, and are shared at an address of their own", async () => {
    const client = start();
    const tests = { web: { testName: "{{name}}", agents: "{{userInputs.agents}}" } };
    const { id } = await made(client, "/templates", { name: "shop", tests });
    expect((await client.get(`/templates/${id}`)).body).toMatchObject({ name: "shop", tests, isBuiltIn: false });
    const sharing = `/templates/${id}/sharing-settings`;
    expect((await client.get(sharing)).body.scope).toBe("default");
    expect((await client.put(sharing, { scope: "organization" })).body.scope).toBe("organization");
    expect((await client.put(sharing, { scope: "world" })).status).toBe(400);
  });

  it("are refused without a name, with an unknown strategy, and with a user input of no type", async () => {
    const client = start();
    const bodies = [
      {},
      { name: "a", deploymentStrategy: { b: "destroy" } },
      { name: "a", userInputs: { b: { name: "b" } } },
    ];
    for (const body of bodies) expect((await client.post("/templates", body)).status).toBe(400);
  });

  it("that are built in cannot be changed", async () => {
    const client = start();
    const [first] = (await client.get("/templates")).body.templates;
    expect(first.isBuiltIn).toBe(true);
    expect((await client.put(`/templates/${first.id}`, { name: "mine" })).status).toBe(403);
    expect((await client.del(`/templates/${first.id}`)).status).toBe(403);
  });
});
