import { describe, expect, it } from "vitest";
import { HTTP, LEAST, made, RULE, start, TAG } from "./client";

const MISSING: [path: string, type: string, body: object][] = [
  [
    "/tests/http-server/999999999",
    "application/problem+json",
    { type: "about:blank", title: "404 Not Found", status: 404, instance: "/v7/tests/http-server/999999999" },
  ],
  [
    "/alerts/rules/999999999",
    "application/problem+json;charset=UTF-8",
    { type: "about:blank", title: "404 Not Found", status: 404, instance: "/v7/alerts/rules/999999999" },
  ],
  [
    "/dashboards/999999999",
    "application/problem+json",
    { title: "404 Not Found", detail: "Dashboard with id 999999999 not found" },
  ],
  ["/dashboards/filters/999999999", "application/problem+json", { detail: "Dashboard filter does not exist" }],
  [
    "/endpoint/labels/999999999",
    "application/problem+json",
    { title: "Not found", status: 404, detail: "Label in account: 281474976710706 and id: 999999999 was not found." },
  ],
  [
    "/tags/999999999",
    "application/json",
    {
      status: 404,
      error: "Not Found",
      title: "Resource not found",
      detail: "404 NOT_FOUND",
      path: "/v7/tags/999999999",
    },
  ],
];

describe("R003, R020, R021 each service has its own words for what is missing", () => {
  for (const [path, type, body] of MISSING) {
    it(path, async () => {
      const reply = await start().get(path);
      expect(reply.status).toBe(404);
      expect(reply.headers.get("content-type")).toBe(type);
      expect(reply.body).toMatchObject(body);
    });
  }

  it("the endpoint service says neither type nor instance", async () => {
    expect(Object.keys((await start().get("/endpoint/labels/1")).body).sort()).toEqual(["detail", "status", "title"]);
  });

  it("what has been deleted is missing, for GET and for DELETE", async () => {
    const client = start();
    const { testId } = await made(client, "/tests/http-server", HTTP);
    const gone = await client.del(`/tests/http-server/${testId}`);
    expect([gone.status, gone.body, gone.headers.get("content-type")]).toEqual([204, undefined, null]);
    expect((await client.del(`/tests/http-server/${testId}`)).status).toBe(404);
    expect((await client.get(`/tests/http-server/${testId}`)).status).toBe(404);
  });

  it("a test is missing under the path of another type", async () => {
    const client = start();
    const { testId } = await made(client, "/tests/dnssec", LEAST.dnssec);
    expect((await client.get(`/tests/http-server/${testId}`)).status).toBe(404);
  });
});

describe("R023 errors are strung together", () => {
  it("one prefix, then every error with a stop of its own", async () => {
    const { body } = await start().post("/tests/http-server", { interval: 300 });
    expect(body.title).toBe(
      "There were some errors in your request, please correct them before trying again. Error in field agentSet : No agents selected. Error in field url.url : URL is empty.",
    );
  });

  it("the last stage is silent while an earlier one has something to say", async () => {
    const { body } = await start().post("/tests/http-server", { ...HTTP, fixedPacketRate: 1, headers: ["bad"] });
    expect(body.title).not.toContain("Malformed");
  });

  it("unreadable JSON is a 400", async () => {
    const { emulator } = start();
    const init = { method: "POST", headers: { authorization: "Bearer t" }, body: "{" };
    expect((await emulator.fetch("http://e/v7/tags", init)).status).toBe(400);
  });
});

describe("R002, R004 what comes with an answer", () => {
  it("tests say where they are, tags do not, dashboards say it wrong", async () => {
    const client = start();
    const location = async (path: string, body: unknown) => (await client.post(path, body)).headers.get("location");
    expect(await location("/tests/http-server", HTTP)).toMatch(
      /^http:\/\/emulator\.test\/v7\/tests\/http-server\/\d+$/,
    );
    expect(await location("/tags", TAG)).toBeNull();
    expect(await location("/dashboards", { title: "x" })).toMatch(/^http:\/\/emulator\.test:443\/v7\/dashboards\//);
  });

  it("tests answer in plain JSON, alert rules name the charset", async () => {
    const client = start();
    expect((await client.post("/tests/http-server", HTTP)).headers.get("content-type")).toBe("application/json");
    expect((await client.post("/alerts/rules", RULE)).headers.get("content-type")).toBe(
      "application/json;charset=UTF-8",
    );
  });

  it("the hypertext type comes only to those who take nothing else", async () => {
    const { emulator } = start();
    const type = async (accept: string) => {
      const response = await emulator.fetch("http://e/v7/tests", { headers: { authorization: "Bearer t", accept } });
      return response.headers.get("content-type");
    };
    expect(await type("application/hal+json")).toBe("application/hal+json");
    expect(await type("application/hal+json, application/json")).toBe("application/json");
  });
});
