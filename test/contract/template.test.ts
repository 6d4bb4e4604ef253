import { describe, expect, it } from "vitest";
import { newWorld, resource } from "../kinds/world";

const asset = { testName: "{{name}}", url: "https://{{userInputs.domain}}" };
const args = { name: "shop", tests: { web: JSON.stringify(asset) } };

describe("R215 a template", () => {
  it("sends its assets as objects, and user inputs with values", async () => {
    const { get } = await newWorld();
    const made = resource("Template");
    const allowedValues = [{ name: "Ten", value: "10" }];
    const userInputs = { size: { name: "size", type: "number", defaultValue: "5", allowedValues } };
    await made.create({ ...args, userInputs });
    expect(await get(`/templates/${made.id}`)).toMatchObject({
      tests: { web: asset },
      userInputs: { size: { defaultValue: 5, allowedValues: [{ name: "Ten", value: 10 }] } },
    });
  });

  it("takes what ThousandEyes adds inside an asset for no change, and what somebody changed or added for one", async () => {
    const { by } = await newWorld();
    const made = resource("Template");
    await made.create(args);
    const { inputs } = await made.refresh();
    const write = (tests: object) => by("PUT", `/templates/${made.id}`, { name: "shop", tests: tests as never });
    await write({ web: { ...asset, interval: 300 } });
    expect((await made.refresh()).inputs).toEqual(inputs);
    await write({ web: { ...asset, url: "https://other.test" } });
    expect((await made.refresh()).inputs).toMatchObject({ tests: { web: expect.stringContaining("other.test") } });
    await made.update(args);
    await write({ web: asset, more: {} });
    expect((await made.refresh()).inputs).toMatchObject({ tests: { more: "{}" } });
  });

  it("is shared by a call of its own, which alone is made when only that changes", async () => {
    const { emulator, get } = await newWorld();
    const made = resource("Template");
    await made.create({ ...args, sharingScope: "organization" });
    expect(await get(`/templates/${made.id}/sharing-settings`)).toMatchObject({ scope: "organization" });
    emulator.clearCalls();
    await made.update(args);
    expect(await get(`/templates/${made.id}/sharing-settings`)).toMatchObject({ scope: "default" });
    expect(emulator.calls().filter(({ method }) => method === "PUT")).toHaveLength(1);
  });

  it.each(["nonsense", "[]", "1"])("refuses an asset that is no JSON object: %s", async (web) => {
    await newWorld();
    await expect(resource("Template").checked({ name: "shop", tests: { web } })).rejects.toThrow(
      "is not a JSON object",
    );
  });

  it("does not adopt one that is built in", async () => {
    const { get } = await newWorld();
    const { templates } = await get("/templates");
    const adopt = (templates as { id: string }[])[0]?.id as string;
    await expect(resource("Template").create({ name: "mine", adopt })).rejects.toThrow("is built in");
  });
});
