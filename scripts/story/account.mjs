// The calls of the demo to the account, and its manual changes.
import { apiClient } from "../../test/lab/api-client.mjs";

export function openAccount({ address, token }) {
  const call = apiClient(address, token);
  return {
    httpTest: (id) => call("GET", `/tests/http-server/${id}?expand=alert-rule`),

    async editHttpTest(id, change) {
      // The API gives a test the default alert rules if a change does not list its rules.
      const { alertRules = [] } = await this.httpTest(id);
      await call("PUT", `/tests/http-server/${id}`, { ...change, alertRules: alertRules.map(({ ruleId }) => ruleId) });
    },

    /** A test that nobody has declared. */
    async makeByHand(testName) {
      const agents = [{ agentId: "3" }];
      const body = { testName, agents, interval: 300, url: "https://legacy.example.com", alertRules: [] };
      const { testId } = await call("POST", "/tests/http-server", body);
      return `test ${testId} ${testName}`;
    },

    tag: (id) => call("GET", `/tags/${id}`),
    deleteTag: (id) => call("DELETE", `/tags/${id}`),

    /** All tests, alert rules and tags, as one sorted list of texts. */
    async everything() {
      const [{ tests }, { alertRules }, { tags }] = await Promise.all(
        ["/tests", "/alerts/rules", "/tags"].map((path) => call("GET", path)),
      );
      return [
        ...tests.filter(({ savedEvent }) => !savedEvent).map(({ testId, testName }) => `test ${testId} ${testName}`),
        ...alertRules.map(({ ruleId, ruleName }) => `alert rule ${ruleId} ${ruleName}`),
        ...tags.map(({ id, key, value }) => `tag ${id} ${key}:${value}`),
      ].sort();
    },
  };
}
