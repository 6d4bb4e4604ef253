// What the plot asks of the account, and does to it by hand.
import { apiClient } from "../../test/lab/api-client.mjs";

export function openAccount({ address, token }) {
  const call = apiClient(address, token);
  return {
    httpTest: (id) => call("GET", `/tests/http-server/${id}?expand=alert-rule`),

    async editHttpTest(id, change) {
      // The API gives a test the default alert rules where a change does not say which it has.
      const { alertRules = [] } = await this.httpTest(id);
      await call("PUT", `/tests/http-server/${id}`, { ...change, alertRules: alertRules.map(({ ruleId }) => ruleId) });
    },

    tag: (id) => call("GET", `/tags/${id}`),
    deleteTag: (id) => call("DELETE", `/tags/${id}`),

    /** Every test, alert rule and tag there is, as one sorted list of words. */
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
