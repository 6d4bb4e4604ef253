import { describe, expect, it } from "vitest";
import { dialect, errorText } from "../../provider/acs-monitor/dialect";
import type { Settings } from "../../provider/acs-monitor/settings";
import type { JsonObject } from "../../provider/core/json";

const of = (credentials: Settings["credentials"]) => dialect({ credentials } as Settings);
const spoken = of({ token: "s3cret", source: "ACSMON_TOKEN" });

describe("the text of an error", () => {
  it("names the fields as the inputs are named", () => {
    const errors = { check_interval_seconds: ["too short.", "no."], "config.expected_status": ["not a status."] };
    expect(errorText({ message: "The given data was invalid.", errors })).toBe(
      "checkIntervalSeconds: too short. no. config.expectedStatus: not a status.",
    );
  });

  it("is the message where no field is wrong", () => {
    expect(errorText({ message: "This action is unauthorized." })).toBe("This action is unauthorized.");
    expect(errorText(undefined)).toBe("");
  });
});

describe("what to do", () => {
  it("after a 401 tells a token from a login, and says neither", () => {
    expect(spoken.hint(401, "")).toMatch(/^The token from ACSMON_TOKEN was refused/);
    expect(of({ email: "ada@example.com", password: "s3cret" }).hint(401, "")).toMatch(/^The login was accepted, but/);
    expect(spoken.hint(401, "")).not.toContain("s3cret");
  });

  it("after a 404 is to look at the address, which may be that of another service", () => {
    expect(spoken.hint(404, "")).toMatch(/is acsmonitor:baseUrl \/ ACSMON_BASE_URL the address of the install\?$/);
  });

  it("after a 403 is to give the user a role that has the permission", () => {
    expect(spoken.hint(403, "")).toMatch(/lacks the permission .* role/);
  });
});

describe("the rate limit", () => {
  it("is read from the headers of answers", () => {
    const headers = new Headers({ "x-ratelimit-limit": "60", "x-ratelimit-remaining": "7" });
    expect(spoken.rate(headers, 0)).toMatchObject({ limit: 60, remaining: 7 });
    expect(spoken.rate(new Headers(), 0)).toBeNull();
  });

  it("of a 429 ends after Retry-After, in seconds or at a date", () => {
    const now = Date.parse("2026-01-01T00:00:00Z");
    expect(spoken.retryAfter(new Headers({ "retry-after": "9" }), now)).toBe(9000);
    expect(spoken.retryAfter(new Headers({ "retry-after": "Thu, 01 Jan 2026 00:00:05 GMT" }), now)).toBe(5000);
    expect(spoken.retryAfter(new Headers(), now)).toBeUndefined();
  });
});

describe("a list", () => {
  it("goes on where next_page_url says so, or the link to the next page", () => {
    const next = "https://monitor.example.com/api/v1/monitors?page=2&per_page=100";
    const answers: JsonObject[] = [{ next_page_url: next }, { links: { next } }];
    for (const answer of answers) {
      expect(spoken.nextPage(answer)).toEqual({ page: ["2"], per_page: ["100"] });
    }
    expect(spoken.nextPage({ next_page_url: null, links: { next: null } })).toBeUndefined();
  });
});
