import { describe, expect, it, vi } from "vitest";
import { newWorld, resource } from "../kinds/world";

const phone = { category: "phone", width: 390, height: 844 };

describe("R216 an emulated device", () => {
  const devices = async ({ get }: Awaited<ReturnType<typeof newWorld>>) =>
    ((await get("/emulated-devices")).emulatedDevices as object[]).length;

  it("is the one of its category and size, if it is there", async () => {
    const world = await newWorld();
    const before = await devices(world);
    const [one, other] = [resource("EmulatedDevice"), resource("EmulatedDevice")];
    await Promise.all([one.create(phone), other.create(phone)]);
    expect(other.id).toBe(one.id);
    expect(await devices(world)).toBe(before + 1);
  });

  it("is another one where a property changes", async () => {
    await newWorld();
    const made = resource("EmulatedDevice");
    await made.create(phone);
    const news = await made.checked({ ...phone, width: 400 });
    expect(await made.provider.diff(made.id, made.outs, news)).toMatchObject({ replaces: ["width"] });
  });

  it("stays when it is destroyed, and says so", async () => {
    const world = await newWorld();
    const made = resource("EmulatedDevice");
    await made.create(phone);
    const shown = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    await made.delete();
    expect(shown.mock.calls.flat().join("")).toContain(`EmulatedDevice ${made.id}: ThousandEyes has no way to delete`);
    shown.mockRestore();
    const again = resource("EmulatedDevice");
    await again.create(phone);
    expect([again.id, await made.refresh()]).toMatchObject([made.id, { id: made.id }]);
    expect(world.emulator.calls().filter(({ method }) => method === "DELETE")).toEqual([]);
  });
});
