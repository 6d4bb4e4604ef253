import { describe, expect, it } from "vitest";
import { made, start } from "./client";

const DEVICE = { category: "phone", width: 390, height: 844 };

describe("R216 emulated devices", () => {
  it("are made and listed, for the whole organisation", async () => {
    const client = start();
    const { id, name } = await made(client, "/emulated-devices", DEVICE);
    const { emulatedDevices } = (await client.get("/emulated-devices")).body;
    expect(emulatedDevices.at(-1)).toMatchObject({ id, name, ...DEVICE });
    expect(emulatedDevices.length).toBeGreaterThan(1);
  });

  it.each([{ width: 49 }, { height: 10_000 }, { category: "watch" }, { width: undefined }])(
    "are refused beyond the document: %j",
    async (more) => expect((await start().post("/emulated-devices", { ...DEVICE, ...more })).status).toBe(400),
  );

  it("can be neither changed nor deleted", async () => {
    const client = start();
    const { id } = await made(client, "/emulated-devices", DEVICE);
    expect((await client.put(`/emulated-devices/${id}`, DEVICE)).status).toBe(404);
    expect((await client.del(`/emulated-devices/${id}`)).status).toBe(404);
  });
});
