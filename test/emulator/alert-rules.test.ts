import { describe, expect, it } from "vitest";
import { type Body, made, PREFIX, RULE, start } from "./client";

describe("R104 an alert rule says what is wrong", () => {
  it.each([
    [
      { alertType: undefined },
      `${PREFIX} Error in field alertType : Alert Type must not be null or invalid. Error in field roundsViolatingMode : Rounds violating mode is not applicable for null.  : Invalid Alert Rule request.`,
    ],
    [
      { minimumSources: undefined },
      "minimumSourcesPct: Exactly 1 field must be defined between minimumSources and minimumSourcesPct\nminimumSources: Exactly 1 field must be defined between minimumSources and minimumSourcesPct",
    ],
    [
      { roundsViolatingOutOf: undefined },
      `${PREFIX} Error in field roundsViolatingOutOf : Rounds Violating Out Of is required for alert rules of type Http with roundsViolatingMode ANY.  : Invalid Alert Rule request.`,
    ],
    [{ alertType: "page-load" }, "expression: expression and alertType fields are not compatible"],
    [{ direction: "to-target" }, "direction: Rule cannot have a direction set for alert type HTTP Server"],
    [
      { roundsViolatingRequired: 11, minimumSourcesPct: 101 },
      `${PREFIX} Error in field roundsViolatingRequired : must be less than or equal to 10. Error in field minimumSourcesPct : must be less than or equal to 100.`,
    ],
  ])("%j", async (change, title) => {
    const { status, body } = await start().post("/alerts/rules", { ...RULE, ...change });
    expect([status, body.title]).toEqual([400, title]);
  });
});

describe("R104 an expression", () => {
  const parse = (word: string) =>
    `${PREFIX} Could not parse alert rule expression analyzing sensitivity levels. Couldn't repair and continue parse in Symbol: #27\r\nCurrent Symbol: #27 - ${word}.`;

  it.each([
    ["  probe-expression-1  ", parse("probe")],
    ["MiXeD-probe-expression-2", parse("MiXeD")],
  ])("%s is refused, and its first word is named", async (expression, title) => {
    const { status, body } = await start().post("/alerts/rules", { ...RULE, expression });
    expect([status, body.title]).toEqual([400, title]);
  });

  it.each(["responseTime > 1000", "((loss >= 10%)", "((a > 1) && (b > 2) || (c > 3))", "((probDetail =~ /page/))"])(
    "%s is taken: nobody has seen it refused",
    async (expression) => expect((await start().post("/alerts/rules", { ...RULE, expression })).status).toBe(201),
  );

  it("of a page load rule may hold responseTime in a text", async () => {
    const rule = { ...RULE, alertType: "page-load", expression: '((components((domain in {"responseTime"}))))' };
    expect((await start().post("/alerts/rules", rule)).status).toBe(201);
  });

  it.each(["voice", "end-to-end-server"])("and a direction are taken of %s", async (alertType) => {
    const rule = { ...RULE, alertType, direction: "to-target", expression: "((loss >= 10%))" };
    expect((await start().post("/alerts/rules", rule)).status).toBe(201);
  });
});

describe("R102 what a rule shows", () => {
  it("POST repeats what was sent, GET tells what is", async () => {
    const client = start();
    const echo = await made(client, "/alerts/rules", { ...RULE, description: "why", notifyOnClear: true });
    expect(echo).toMatchObject({
      description: "why",
      notifyOnClear: true,
      severity: "info",
      roundsViolatingMode: "any",
    });
    const { body } = await client.get(`/alerts/rules/${echo.ruleId}`);
    expect(body).toMatchObject({ isDefault: false, notifyOnClear: true, notifications: { email: { message: "" } } });
    expect(body).not.toHaveProperty("description");
  });

  it("notifications are kept whole", async () => {
    const client = start();
    const notifications = {
      email: { message: "look", recipients: ["a@example.com"] },
      webhook: [{ integrationId: "wb-1", integrationType: "webhook" }],
      thirdParty: [{ integrationId: "pd-1", integrationType: "pager-duty" }],
    };
    const { ruleId } = await made(client, "/alerts/rules", { ...RULE, notifications });
    expect((await client.get(`/alerts/rules/${ruleId}`)).body.notifications).toEqual(notifications);
  });

  it("R110 the list is sorted by name, without links and notifications, and begins with the 15 defaults", async () => {
    const client = start();
    const { alertRules } = (await client.get("/alerts/rules")).body;
    const names = alertRules.map(({ ruleName }: Body) => ruleName.toLowerCase());
    expect(names).toHaveLength(15);
    expect(names).toEqual([...names].sort());
    expect(alertRules[0]).toMatchObject({ direction: "to-target", isDefault: true, notifyOnClear: false });
    expect(alertRules.some((rule: Body) => "_links" in rule || "notifications" in rule)).toBe(false);
  });
});

describe("R115 to R118 suppression windows", () => {
  const WINDOW = { name: "w", startDate: "2027-06-01T00:00:00Z", duration: 3600, repeat: { type: "none" } };

  it("R117 tell their status by the clock", async () => {
    let now = Date.parse("2027-05-31T00:00:00Z");
    const client = start({ now: () => now });
    const { alertSuppressionWindowId: id, ...body } = await made(client, "/alert-suppression-windows", WINDOW);
    expect(body).toMatchObject({ endRepeat: { type: "never" }, isEnabled: true, status: "inactive" });
    const status = async () => (await client.get(`/alert-suppression-windows/${id}`)).body.status;
    now = Date.parse("2027-06-01T00:30:00Z");
    expect(await status()).toBe("active");
    now = Date.parse("2027-06-01T02:00:00Z");
    expect(await status()).toBe("ended");
  });

  it("R116 repeat in other ways too", async () => {
    const repeat = { type: "custom", intervalType: "week", intervalLength: 2, daysOfWeek: ["mon"] };
    const body = await made(start(), "/alert-suppression-windows", { ...WINDOW, repeat });
    expect(body.repeat).toEqual(repeat);
  });
});
