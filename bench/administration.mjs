// The program of an account that people administer: who may log in, what the wall shows, whom a rule calls.

const DASHBOARDS = 40;
const USERS = 30;
const ROLES = 20;
const CONNECTORS = 20;

/** Dashboards with widgets, users with roles, roles with permissions, connectors that serve an operation each. */
export const administration = `
const te = require("pulumi-thousandeyes");
const each = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const roles = each(${ROLES}, (i) => new te.Role("role-" + i, { permissions: ["TESTS_READ", "REPORTS_READ"] }));
each(${USERS}, (i) => new te.User("user-" + i, {
  email: "user-" + i + "@example.com",
  allAccountGroupRoleIds: [roles[i % roles.length].id],
}));
each(${DASHBOARDS}, (i) => new te.Dashboard("dashboard-" + i, {
  title: "Dashboard " + i,
  widgets: [{
    type: "Time Series: Line",
    title: "Availability",
    dataSource: "CLOUD_AND_ENTERPRISE_AGENTS",
    metricGroup: "HTTP_SERVER",
    metric: "WEB_AVAILABILITY",
    measure: { type: "MEAN" },
  }],
}));
each(${CONNECTORS}, (i) => {
  const connector = new te.GenericConnector("connector-" + i, { target: "https://chat-" + i + ".example.com" });
  const operation = new te.WebhookOperation("operation-" + i, { category: "alerts" });
  new te.ConnectorOperations("operations-" + i, { connectorId: connector.id, operationIds: [operation.id] });
});
`;

export const WHAT = `${DASHBOARDS} dashboards, ${USERS} users, ${ROLES} roles, ${CONNECTORS} connectors with an operation each`;
