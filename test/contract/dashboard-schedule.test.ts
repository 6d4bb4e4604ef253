import { describe, expect, it } from "vitest";
import { sampleOf } from "../kinds/every";
import { newProcess, newWorld, resource } from "../kinds/world";

const DASHBOARD = "1-281474976710706";
const at = `/dashboards/${DASHBOARD}/actions/schedule`;
const sample = sampleOf("DashboardSchedule");

describe("the schedule of a dashboard", () => {
  it("R231 is not replaced where there is another one, and is taken over with `adopt`", async () => {
    const { refs, by, get } = await newWorld();
    const { dashboardId: _path, ...theirs } = sample.minimal(refs);
    await by("PUT", at, { ...theirs, flagLocked: true, expiresAfter: 86_400, flagEnabled: false });
    await expect(resource("DashboardSchedule").create(sample.minimal(refs))).rejects.toThrow(
      `dashboardId: a schedule of dashboard ${DASHBOARD} exists already (id ${DASHBOARD}), with other settings`,
    );
    newProcess();
    await resource("DashboardSchedule").create({ ...sample.minimal(refs), adopt: DASHBOARD });
    // What the program does not set stays as it is, although a PUT replaces the whole.
    const { schedule } = await get(`/dashboards/${DASHBOARD}`);
    expect(schedule).toMatchObject({ flagEnabled: true, flagLocked: true, expiresAfter: 86_400 });
  });

  it("R231 tries again where the dashboard changes meanwhile", async () => {
    const { refs, emulator } = await newWorld();
    emulator.fault({ method: "PUT", times: 1, effect: { status: 409, body: { title: "Conflict" } } });
    await resource("DashboardSchedule").create(sample.minimal(refs));
    expect(emulator.calls().filter(({ method }) => method === "PUT")).toHaveLength(2);
  });

  it.each([
    [{ repeat: "CUSTOM" }, '"CUSTOM" needs a `customRepeat`.'],
    [{ customRepeat: { repeatEvery: 1, repeatUnit: "DAY" } }, 'has a `customRepeat`, which only "CUSTOM" has.'],
    [{ repeat: "NONE", endRepeat: { endConditionType: "NEVER" } }, 'has an `endRepeat`, which "NONE" has not'],
    [{ endRepeat: { endConditionType: "NEVER", value: 1 } }, 'has an `endRepeat.value`, which "NEVER" has not.'],
    [{ endRepeat: { endConditionType: "DATE" } }, "needs an `endRepeat.value`"],
    [{ endRepeat: { endConditionType: "AFTER", value: 0 } }, "Write 1 or more."],
    [
      { repeat: "CUSTOM", customRepeat: { repeatEvery: 1, repeatUnit: "DAY", daysOfWeek: [1] } },
      "has `customRepeat.daysOfWeek`",
    ],
  ])("R231 is refused in the preview: %j", async (change, why) => {
    const { refs } = await newWorld();
    const args = sample.minimal(refs);
    const cronSpec = { ...(args.cronSpec as object), ...change } as never;
    const { failures } = await resource("DashboardSchedule").provider.check({}, { ...args, cronSpec });
    expect(failures.map(({ reason }) => reason)).toEqual([expect.stringContaining(why)]);
  });
});
