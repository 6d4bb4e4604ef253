import { describe, expect, it } from "vitest";
import { type Body, FIRST, HTTP, made, OFFICE, SECOND, start } from "./client";

describe("account groups", () => {
  it("R012 keep their objects to themselves", async () => {
    const client = start();
    const { testId } = await made(client, `/tests/http-server?aid=${SECOND}`, HTTP);
    expect((await client.get(`/tests/http-server/${testId}`)).status).toBe(404);
    expect((await client.get(`/tests/http-server/${testId}?aid=${SECOND}`)).status).toBe(200);
    expect((await client.get("/tests?aid=12345")).body.title).toMatch(/^403 Forbidden/);
  });

  it("R190 tell of the organisation in the list and of the token after an update", async () => {
    const client = start();
    const { accountGroups } = (await client.get("/account-groups")).body;
    expect(accountGroups.length).toBeGreaterThan(1);
    expect(accountGroups[0]).toMatchObject({ aid: FIRST, isCurrentAccountGroup: true, orgId: expect.any(String) });
    const group = await made(client, "/account-groups", { accountGroupName: "new" });
    expect(Object.keys(group).sort()).toEqual([
      "_links",
      "accountGroupName",
      "aid",
      "isCurrentAccountGroup",
      "isDefaultAccountGroup",
    ]);
    expect((await client.put(`/account-groups/${group.aid}`, { accountGroupName: "newer" })).body).toHaveProperty(
      "accountToken",
    );
    expect((await client.get(`/account-groups/${group.aid}`)).body).not.toHaveProperty("accountToken");
  });

  it("R191 take a whole list of agents", async () => {
    const client = start();
    const body = { accountGroupName: "new", agents: [OFFICE] };
    const { aid, agents } = await made(client, "/account-groups?expand=agent", body);
    expect(agents).toBeUndefined();
    expect((await client.get(`/account-groups/${aid}?expand=agent`)).body.agents).toMatchObject([{ agentId: OFFICE }]);
    await client.put(`/account-groups/${aid}`, { ...body, agents: [] });
    expect((await client.get(`/account-groups/${aid}?expand=agent`)).body.agents).toEqual([]);
    expect((await client.get(`/alerts/rules?aid=${aid}`)).body.alertRules).toHaveLength(15);
  });

  it("R191 show those who have a role there, each with these roles, and nobody else", async () => {
    const client = start();
    const { roleId } = await made(client, "/roles", { name: "r", permissions: ["1"] });
    const { aid } = await made(client, "/account-groups", { accountGroupName: "new" });
    await made(client, "/users", {
      email: "b@example.com",
      accountGroupRoles: [{ accountGroupId: SECOND, roleIds: [roleId] }],
    });
    const roles = [{ accountGroupId: aid, roleIds: [roleId] }];
    const { uid } = await made(client, "/users", { email: "a@example.com", accountGroupRoles: roles });
    const { users } = (await client.get(`/account-groups/${aid}?expand=user`)).body;
    expect(users).toMatchObject([
      { email: "emulator.user@example.com", roles: [{ name: "Organization Admin" }] },
      { uid, roles: [{ roleId, name: "r" }] },
    ]);
  });

  it("R191 keep their name when a change of it is refused for its agents", async () => {
    const client = start();
    const { aid } = await made(client, "/account-groups", { accountGroupName: "new" });
    const body = { accountGroupName: "newer", agents: ["404"] };
    expect((await client.put(`/account-groups/${aid}`, body)).status).toBe(400);
    expect((await client.get(`/account-groups/${aid}`)).body.accountGroupName).toBe("new");
  });
});

describe("people", () => {
  it("R170 a role takes ids of permissions and shows objects", async () => {
    const client = start();
    const role = await made(client, "/roles", { name: "r", permissions: ["1", "2"] });
    expect(role.permissions).toMatchObject([{ permission: "ALERTS_READ_ACCOUNT_USERS" }, { permissionId: "2" }]);
    expect(role).not.toHaveProperty("hasManagementPermissions");
    const { roles } = (await client.get("/roles")).body;
    expect(roles).toHaveLength(4);
    expect(roles[1]).toMatchObject({ name: "Organization Admin", hasManagementPermissions: true });
    expect((await client.post("/roles", { name: "r", permissions: ["c"] })).body.title).toBe("400 Bad Request");
  });

  it("R180 a user takes ids of account groups and roles and shows objects", async () => {
    const client = start();
    const { roleId } = await made(client, "/roles", { name: "r", permissions: ["1"] });
    const user = await made(client, "/users", {
      ...{ name: "U", email: "u@example.com", loginAccountGroupId: SECOND, allAccountGroupRoleIds: [roleId] },
      accountGroupRoles: [{ accountGroupId: SECOND, roleIds: [roleId] }],
    });
    expect(user).toMatchObject({
      loginAccountGroup: { aid: SECOND },
      accountGroupRoles: [{ accountGroup: { aid: SECOND }, roles: [{ roleId }] }],
      allAccountGroupRoles: [{ roleId }],
    });
    expect((await client.get("/users")).body.users.at(-1)).not.toHaveProperty("accountGroupRoles");
    await client.del(`/users/${user.uid}`);
    expect((await made(client, "/users", { email: "u@example.com" })).uid).not.toBe(user.uid);
    expect((await client.get("/users/current")).body.email).toBe("emulator.user@example.com");
  });
});

describe("the audit log", () => {
  it("tells who changed what and when, newest first, and nothing that failed", async () => {
    const client = start({ now: () => Date.parse("2026-01-02T03:04:05.600Z") });
    const { testId } = await made(client, "/tests/http-server", { ...HTTP, testName: "watched" });
    await client.put(`/tests/http-server/${testId}`, { description: "x" });
    await client.post("/tests/http-server", {});
    const { auditEvents } = (await client.get("/audit-user-events?window=1h")).body;
    expect(auditEvents.map(({ event }: Body) => event.split(":")[0])).toEqual([
      "tests/http-server updated",
      "tests/http-server created",
    ]);
    expect(auditEvents[0]).toMatchObject({
      ...{ aid: FIRST, date: "2026-01-02T03:04:05Z", user: expect.stringContaining("@example.com") },
      resources: [{ name: "watched" }],
    });
    expect((await client.get(`/audit-user-events?aid=${SECOND}`)).body.auditEvents).toEqual([]);
    expect(
      (await client.get(`/audit-user-events?aid=${SECOND}&useAllPermittedAids=true`)).body.auditEvents,
    ).toHaveLength(2);
  });
});

describe("R160 to R165 dashboards", () => {
  it("R160 start with defaults, R161 are read in another shape", async () => {
    const client = start({ now: () => Date.parse("2026-08-03T15:00:04Z") });
    const board = await made(client, "/dashboards", { title: "t", widgets: [{ type: "Alert List", title: "a" }] });
    expect(board).toMatchObject({
      refreshRate: "off",
      layout: { type: "vertical" },
      widgets: [{ id: expect.any(String) }],
    });
    const { body } = await client.get(`/dashboards/${board.dashboardId}`);
    expect(body).toMatchObject({ modifiedDate: "2026-08-03 15:00:04", dashboardModifiedDate: "2026-08-03T15:00:04Z" });
    expect(Array.isArray((await client.get("/dashboards")).body)).toBe(true);
  });

  it("R165 a filter keeps the description that is not sent", async () => {
    const client = start();
    const context = [{ dataSourceId: "VIRTUAL_AGENT", filters: [{ filterId: "TEST", values: ["1"], metricIds: [] }] }];
    const { id } = await made(client, "/dashboards/filters", { name: "f", description: "d", context });
    const { body } = await client.put(`/dashboards/filters/${id}`, { name: "g", context });
    expect(body).toMatchObject({ name: "g", description: "d", context, modifiedBy: { uid: expect.any(String) } });
    expect((await client.get("/dashboards/filters")).body.dashboardFilters).toHaveLength(1);
  });
});

describe("R140 endpoint labels", () => {
  it("merge a PATCH, and page when max says so (R009)", async () => {
    const client = start();
    const body = { matchType: "and", filters: [{ key: "platform", mode: "in", values: ["windows"] }] };
    for (const name of ["a", "b", "c"]) await made(client, "/endpoint/labels", { ...body, name });
    const first = (await client.get("/endpoint/labels?max=2")).body;
    expect(first.labels.map(({ name }: Body) => name)).toEqual(["a", "b"]);
    const next = new URL(first._links.next.href);
    const last = (await client.get(`/endpoint/labels${next.search}`)).body;
    expect([last.labels.length, last._links.next]).toEqual([1, undefined]);
    const { id } = last.labels[0];
    expect((await client.patch(`/endpoint/labels/${id}`, { name: "d" })).body).toMatchObject({ name: "d", ...body });
  });
});
