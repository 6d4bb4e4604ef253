import { describe, expect, it } from "vitest";
import { dialect } from "../../provider/thousandeyes/dialect";

const spoken = dialect({ token: "t", tokenSource: "TE_TOKEN", accountGroupId: "7", apiEndpoint: "", timeout: 60 });
const BEFORE = "There were some errors in your request, please correct them before trying again.";

describe("the text of an error is one line in the user's words, from any of the six dialects (R020):", () => {
  it.each<[string, object, string]>([
    ["E1, title alone", { type: "about:blank", title: "400 Bad Request", status: 400 }, "400 Bad Request"],
    [
      "E1, a line under its own status",
      { title: "400 Bad Request\nCannot add a test that is disabled", status: 400 },
      "enabled: Cannot add a test that is disabled",
    ],
    [
      "E1, fields by their internal names (R023, R024)",
      { title: `${BEFORE} Error in field agentSet : No agents selected. Error in field url.url : URL is empty.` },
      "agents: No agents selected. url: URL is empty.",
    ],
    [
      "E1, two stops (R023)",
      { title: `${BEFORE} Cloud Agents are not supported for bandwidth measurements..` },
      "bandwidthMeasurements: Cloud Agents are not supported for bandwidth measurements.",
    ],
    [
      "E1, several lines (R104)",
      { title: "minimumSourcesPct: Exactly 1 field\nminimumSources: Exactly 1 field" },
      "minimumSourcesPct: Exactly 1 field minimumSources: Exactly 1 field",
    ],
    [
      "E2, the schema stage",
      { title: "request validation failed", detail: "Invalid value for fields: command" },
      "request validation failed: Invalid value for fields: requestType",
    ],
    [
      "E2, several fields",
      { title: "request validation failed", detail: "Invalid value for fields: agentSet, domainName" },
      "request validation failed: Invalid value for fields: agents, domain",
    ],
    [
      "E3, unreadable",
      { title: "Bad Request", detail: "Failed to read request" },
      "Bad Request: Failed to read request",
    ],
    [
      "E4, dashboards",
      { title: "404 Not Found", detail: "Dashboard with id 9 not found", instance: "/v7/dashboards/9" },
      "404 Not Found: Dashboard with id 9 not found",
    ],
    [
      "E5, endpoint labels",
      { title: "Request validation failed", detail: "Wrong type for path parameter max", status: 400 },
      "Request validation failed: Wrong type for path parameter max",
    ],
    [
      "E6, tags",
      { timestamp: 1, status: 409, error: "Conflict", title: "Resource already exists", detail: "Duplicate tags" },
      "Resource already exists: Duplicate tags",
    ],
    [
      "a list of errors, as the document has it",
      { title: "Bad", errors: [{ message: "one" }, "two", { code: 3 }] },
      "Bad: one: two",
    ],
    [
      "a refused token (R029)",
      { error: "invalid_token", error_description: "The access token is missing" },
      "The access token is missing",
    ],
    ["the same words twice", { title: "No", detail: "No" }, "No"],
  ])("%s", (_dialect, body, text) => {
    expect(spoken.errorText(body as never)).toBe(text);
  });

  it.each([undefined, null, "text", 5, [], {}, { title: 5 }])("nothing from %j", (body) => {
    expect(spoken.errorText(body as never)).toBe("");
  });
});

describe("hints", () => {
  it("say where a refused token came from, and the ways out after a rotation", () => {
    const tokenSource = "thousandeyes:token";
    const configured = dialect({ token: "t", tokenSource, apiEndpoint: "", timeout: 60 });
    expect(configured.hint(401, "")).toMatch(/token from thousandeyes:token was refused.*pulumi up.*--run-program/);
    // One in the environment is read anew each time: there is no other in the state.
    expect(spoken.hint(401, "")).toBe(
      "The token from TE_TOKEN was refused. A locked account refuses a right token too: log in to ThousandEyes to see (R229).",
    );
  });

  it("say in which account group something is forbidden", () => {
    expect(spoken.hint(403, "")).toContain("account group 7");
  });

  it("say nothing where there is nothing to say", () => {
    expect([400, 404, 409, 500].map((status) => spoken.hint(status, ""))).toEqual(["", "", "", ""]);
  });
});
