import { describe, expect, it } from "vitest";
import { monitor } from "../../provider/acs-monitor/kinds";
import type { UniqueName } from "../../provider/core/define";
import type { JsonObject } from "../../provider/core/json";
import { UNKNOWN } from "../../provider/core/unknown";
import { handler } from "../../provider/runtime";

const OF = {
  MonitorAlertRule: ["monitorId", { name: "r", monitorId: "1", condition: "status_down" }],
  DeviceAlertRule: ["deviceId", { name: "r", deviceId: "1", metric: "cpu", condition: "gt", threshold: "90" }],
} as const;

describe.each(Object.entries(OF))("%s", (kind, [owner, inputs]) => {
  const replaces = (id: string) => handler(`acsmonitor/${kind}`).diff("1", inputs, { ...inputs, [owner]: id });

  // It is deleted before its monitor then, and created after the new one: an update would find nothing.
  it("M17 is replaced with the object that it watches, since the API deletes it with that one", async () => {
    expect(await replaces(UNKNOWN)).toMatchObject({ replaces: [owner], deleteBeforeReplace: true });
    expect(await replaces("2")).toMatchObject({ replaces: [owner] });
    expect(await replaces("1")).toMatchObject({ replaces: [] });
  });
});

describe("a secret of a channel", () => {
  const problems = async (type: string, config: JsonObject) => {
    const { failures } = await handler("acsmonitor/AlertChannel").check({}, { name: "c", type, config });
    return failures.map(({ reason }) => reason).join();
  };

  it("M30 is not the mask that the API shows, which would keep another secret than the state says", async () => {
    expect(await problems("slack", { webhookUrl: "********" })).toMatch(/^config.webhookUrl: is the mask/);
    expect(await problems("webhook", { url: "https://a.test", secret: "***" })).toMatch(/^config.secret: is the mask/);
    expect(await problems("webhook", { url: "https://a.test", secret: "s3**" })).toBe("");
  });
});

it("M15 of the twin that is refused the name is shown, and what else is the same is named", () => {
  const { describe: of, nameOf } = monitor.uniqueName as UniqueName;
  const name = nameOf({ name: "shop", type: "https", host: "s3cret.test" });
  expect(of(String(name))).toBe('a monitor called "shop" with the same type, host and port');
});
