import { describe, expect, it } from "vitest";
import { costsOfPlan } from "../../cli/cost/estimate";
import { rights } from "../../cli/doctor/account";
import { findSettings, needsThousandEyes } from "../../cli/doctor/settings";
import { previewError } from "../../cli/engine/errors";
import { declaredTests } from "../../cli/test/declared";
import type { Api } from "../../provider/core/api";

const monitor = "urn:pulumi:dev::shop::pulumi-nodejs:dynamic/acsmonitor:Monitor::web";
const group = "urn:pulumi:dev::shop::pulumi-nodejs:dynamic/acsmonitor:MonitorGroup::edge";
const state = { urn: monitor, inputs: { name: "web", type: "https", host: "shop.test" } };
const steps = [{ op: "create", urn: monitor, newState: state } as const];

describe("a stack with resources of ACS Monitor", () => {
  it("costs no units, and has nothing to run as an instant test", () => {
    expect(costsOfPlan({ steps } as never, {} as never)).toEqual([]);
    expect(declaredTests({ steps })).toEqual([]);
  });

  it("is asked by doctor for the rights that its kinds of ThousandEyes need, and no others", async () => {
    const resources = [monitor, group].map((urn) => ({ urn, type: "" }));
    const api = { lists: { get: () => Promise.reject(new Error("asked")) } } as unknown as Api;
    expect(await rights(api, resources)).toEqual([]);
  });

  it("needs no token of ThousandEyes where all of it is of ACS Monitor", () => {
    const [own, both] = [[monitor], [monitor, monitor.replace("acsmonitor:Monitor", "thousandeyes:Tag")]].map((urns) =>
      needsThousandEyes(urns.map((urn) => ({ urn, type: "" }))),
    );
    expect([own, both, needsThousandEyes([])]).toEqual([false, true, true]);
    expect(findSettings({}, {}, false).findings.map(({ status }) => status)).toEqual(["good"]);
    expect(findSettings({}, {}).findings.map(({ status }) => status)).toEqual(["trouble"]);
  });

  it("is named by kind where a preview fails", () => {
    const error = previewError({ code: 1, signal: null, stdout: "", stderr: "" }, [
      { urn: monitor, message: "host: must be set.", severity: "error" },
    ]);
    expect(error.message).toContain("Monitor web: host: must be set.");
  });
});
