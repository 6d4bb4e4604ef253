import { describe, expect, it } from "vitest";
import { auditEventsSince } from "../../cli/drift/audit-log";
import { lastEvent } from "../../cli/drift/last-event";
import { linkTo } from "../../cli/drift/link";
import type { Api, Query } from "../../provider/core/api";
import type { JsonObject } from "../../provider/core/json";

const event = (date: string, words: string, ...resources: { type: string; name: string }[]) => ({
  date,
  event: words,
  user: "Ada (ada@example.com)",
  resources,
});
const shop = { kind: "HttpServerTest", id: "281474976990017", name: "shop", wasDeleted: true };

describe("a line of the activity log", () => {
  it("is about what it names, of the kind it names", () => {
    const log = [event("2026-01-02T00:00:00Z", "Test deleted.", { type: "testName", name: "shop" })];
    expect(lastEvent(log, shop)).toBe(log[0]);
    expect(lastEvent(log, { ...shop, name: "shop 2" })).toBeUndefined();
    expect(lastEvent(log, { ...shop, kind: "AlertRule" })).toBeUndefined();
  });

  it("is about the id it holds, and not about one that this is part of", () => {
    const log = [event("2026-01-02T00:00:00Z", "removed /tests/281474976990017")];
    expect(lastEvent(log, shop)).toBe(log[0]);
    expect(lastEvent(log, { ...shop, id: "28147497699001" })).toBeUndefined();
  });

  it("is not about what only sounds like it", () => {
    const removed = (type: string) => [event("2026-01-02T00:00:00Z", "removed 3 of them", { type, name: "shop" })];
    expect(lastEvent(removed("monitorName"), { ...shop, kind: "AgentToServerTest" })).toBeUndefined();
    expect(lastEvent(removed("alertRules"), { ...shop, kind: "AlertSuppressionWindow" })).toBeUndefined();
    expect(lastEvent(removed("alertRules"), { ...shop, kind: "AlertRule" })).toBeDefined();
    expect(lastEvent(removed("agentName"), { ...shop, id: "3" })).toBeUndefined();
  });

  it("may lack everything but its date", () => {
    expect(lastEvent([{ date: "2026-01-02T00:00:00Z", resources: [] }], shop)).toBeUndefined();
  });

  it("is the newest of those that fit, after what Pulumi did itself", () => {
    const log = ["2026-01-03T00:00:00Z", "2026-01-04T00:00:00Z", "2026-01-02T00:00:00Z"].map((date) =>
      event(date, "deleted 281474976990017"),
    );
    expect(lastEvent(log, shop)?.date).toBe("2026-01-04T00:00:00Z");
    expect(lastEvent(log, { ...shop, since: "2026-01-05T00:00:00Z" })).toBeUndefined();
  });

  it("about a deletion is not about an edit", () => {
    expect(
      lastEvent([event("2026-01-03T00:00:00Z", "deleted 281474976990017")], { ...shop, wasDeleted: false }),
    ).toBeUndefined();
  });
});

describe("the activity log", () => {
  const reading = (pages: number) => {
    const asked: Query[] = [];
    const get: Api["get"] = async (_path, query = {}) => {
      asked.push(query);
      const href = "https://any/audit-user-events?cursor=more&startDate=2026";
      return {
        auditEvents: [{ date: "2026-01-03T00:00:00Z", resources: [null] }, { user: "Ada" }, null],
        _links: asked.length < pages ? { next: { href } } : {},
      } as JsonObject;
    };
    return { api: { get } as Api, asked };
  };

  it("is read from the last deployment on, to its end, but for lines without a date", async () => {
    const { api, asked } = reading(3);
    const log = await auditEventsSince(api, "2026-01-02T03:04:05.6Z", Date.parse("2026-01-05T00:00:00Z"));
    expect(log).toHaveLength(3);
    expect(asked[0]).toEqual({ startDate: "2026-01-02T03:04:05Z" });
    expect(asked[1]).toMatchObject({ cursor: ["more"] });
  });

  it("is read for thirty days and twenty pages at most", async () => {
    const { api, asked } = reading(1000);
    await auditEventsSince(api, "2019-01-01T00:00:00Z", Date.parse("2026-01-31T00:00:00Z"));
    expect(asked[0]).toEqual({ startDate: "2026-01-01T00:00:00Z" });
    expect(asked).toHaveLength(20);
  });
});

describe("the link", () => {
  const linked = { id: "17", aid: "105", isTest: true, apiEndpoint: "https://api.thousandeyes.com/v7" };
  const answer = { _links: { self: { href: "https://api.thousandeyes.com/v7/alerts/rules/17" } } };

  it("of a test leads into the web application", () => {
    expect(linkTo({ ...linked, answer })).toBe("https://app.thousandeyes.com/view/tests?__a=105&testId=17");
  });

  it("of all else, and with another API, is the object's own", () => {
    expect(linkTo({ ...linked, answer, isTest: false })).toBe(answer._links.self.href);
    expect(linkTo({ ...linked, answer, apiEndpoint: "http://127.0.0.1/v7" })).toBe(answer._links.self.href);
    expect(linkTo({ ...linked, answer: {}, isTest: false })).toBeUndefined();
  });
});
