import { FIRST, HTTP, made, OFFICE, PREFIX, SECOND, testsOf } from "./client";
import type { Probe } from "./probes";

const LABEL = { name: "windows", matchType: "and", filters: [{ key: "platform", mode: "in", values: ["windows"] }] };

/** What belongs to access, the account and its people, dashboards, labels and agents. */
export const accountProbes: Record<string, Probe> = {
  R001: {
    ask: async (c) => (await c.emulator.fetch("http://emulator.test/v7/tests")).status,
    expect: 401,
  },
  R006: {
    ask: async (c) => {
      await c.get("/tests");
      return (await c.get("/tests")).status;
    },
    expect: 429,
    options: { rateLimit: 1 },
  },
  R007: {
    ask: async (c) => (await c.get("/endpoint/labels?max=many")).body.detail,
    expect: "Wrong type for path parameter max",
  },
  R012: {
    ask: async (c) => {
      await made(c, "/tests/http-server", HTTP);
      return [(await c.get(`/tests?aid=${SECOND}`)).body.tests?.length, (await c.get("/tests?aid=1")).status];
    },
    expect: [0, 403],
  },
  R070: {
    ask: async (c) => {
      const { testId } = await made(c, "/tests/http-server", { ...HTTP, sharedWithAccounts: [SECOND] });
      const [seen] = await testsOf(c, `/tests/http-server?aid=${SECOND}`);
      const { body } = await c.put(`/tests/http-server/${testId}?aid=${SECOND}`, { description: "lost" });
      const { status } = await c.del(`/tests/http-server/${testId}?aid=${SECOND}`);
      return [seen?.liveShare, body.description, status];
    },
    expect: [true, undefined, 403],
  },
  R141: {
    ask: async (c) => (await c.post("/endpoint/labels", { ...LABEL, filters: undefined })).body.detail,
    expect: "Required request body is missing mandatory field",
  },
  R142: {
    ask: async (c) => {
      const { id } = await made(c, "/endpoint/labels", LABEL);
      return ["filters" in (await c.get(`/endpoint/labels/${id}`)).body];
    },
    expect: [false],
  },
  R166: {
    ask: async (c) => {
      const snapshot = {
        dashboardId: `1-${FIRST}`,
        startDate: "2025-12-01T00:00:00Z",
        endDate: "2025-12-02T00:00:00Z",
      };
      const first = await c.post("/dashboard-snapshots", snapshot);
      const second = await c.post("/dashboard-snapshots", snapshot);
      return [first.status, second.status, first.headers.get("x-dashboard-snapshot-rate-limit-remaining")];
    },
    expect: [201, 429, "0"],
    options: { snapshotLimit: 1 },
  },
  R228: {
    ask: async (c) => {
      const first = await c.post("/tests/http-server/instant", HTTP);
      const second = await c.post("/tests/http-server/instant", { ...HTTP, testName: "two" });
      return [first.status, second.status, first.headers.get("x-instant-test-rate-limit-remaining")];
    },
    expect: [201, 429, "0"],
    options: { instantLimit: 1 },
  },
  R218: {
    ask: async (c) => {
      const assign = (aid: string, value: number) =>
        c.post("/quotas/account-groups/assign", { organizations: [{ accountGroups: [{ aid, value }] }] });
      await assign(FIRST, 1000);
      await assign(SECOND, 2000);
      const [{ accountGroupQuotas }] = (await c.get("/quotas")).body.quotas;
      return accountGroupQuotas.map(({ value }: { value: number }) => value);
    },
    expect: [1000, 2000],
  },
  R150: {
    ask: async (c) => {
      const made_ = await made(c, "/credentials", { name: "key", value: "s3cret" });
      return [made_.value, (await c.get(`/credentials/${made_.id}`)).body.value];
    },
    expect: [undefined, "s3cret"],
  },
  R152: {
    ask: async (c) => (await c.post("/credentials", { name: "key" })).body.title,
    expect: `${PREFIX} Error in field value : Password is empty.`,
  },
  R161: {
    ask: async (c) => {
      const { dashboardId, createdBy } = await made(c, "/dashboards", { title: "one" });
      return [typeof createdBy, typeof (await c.get(`/dashboards/${dashboardId}`)).body.createdBy];
    },
    expect: ["string", "number"],
  },
  R162: {
    ask: async (c) => {
      const { dashboardId } = await made(c, "/dashboards", { title: "one", isPrivate: true, description: "x" });
      const { body } = await c.put(`/dashboards/${dashboardId}`, { title: "one" });
      return [body.isPrivate, body.description];
    },
    expect: [false, undefined],
  },
  R163: {
    ask: async (c) => (await c.post("/dashboards", { title: "one", globalFilterId: "none" })).body.detail,
    expect: "Dashboard filter does not exist",
  },
  R164: {
    ask: async (c) => {
      const once = (await c.get("/dashboards")).body[0].title;
      const twice = (await c.get("/dashboards")).body[0].title;
      return once === twice;
    },
    expect: false,
  },
  R165: {
    ask: async (c) => (await c.post("/dashboards/filters", { name: "one" })).body.detail,
    expect: "Dashboard filter should have at least one data source filter selected",
  },
  R171: {
    ask: async (c) => (await c.post("/roles", { name: "none" })).status,
    expect: 500,
  },
  R180: {
    ask: async (c) => (await c.get("/users/current")).body.allAccountGroupRoles[0].name,
    expect: "Organization Admin",
  },
  R182: {
    ask: async (c) => {
      const accountGroupRoles = [{ accountGroupId: SECOND, roleIds: ["281474976759598"] }];
      const { uid } = await made(c, "/users", { email: "a@example.com", accountGroupRoles });
      return (await c.put(`/users/${uid}`, { accountGroupRoles })).body.accountGroupRoles.length;
    },
    expect: 1,
  },
  R183: {
    ask: async (c) => Object.keys((await c.get("/users")).body.users[0]).includes("accountGroupRoles"),
    expect: false,
  },
  R181: {
    ask: async (c) => {
      await made(c, "/users", { email: "a@example.com" });
      return (await c.post("/users", { email: "a@example.com" })).body.title;
    },
    expect: "The user 'a@example.com' already exists!",
  },
  R191: {
    ask: async (c) => Object.keys((await c.get(`/account-groups/${SECOND}`)).body).includes("agents"),
    expect: false,
  },
  R192: {
    ask: async (c) => {
      const group = { accountGroupName: "new" };
      const path = `/account-groups/${(await made(c, "/account-groups", group)).aid}`;
      const changes = [await c.put(path, group), await c.put(path, group), await c.del(path), await c.del(path)];
      return changes.map(({ status }) => status);
    },
    expect: [200, 403, 400, 204],
    options: { flappingRights: 60 },
  },
  R201: {
    ask: async (c) => {
      await made(c, "/tests/http-server", { ...HTTP, agents: [{ agentId: OFFICE }] });
      const { body } = await c.get(`/agents/${OFFICE}?expand=test-ids`);
      return typeof body.testIds[0];
    },
    expect: "number",
  },
};
