import { describe, expect, it } from "vitest";
import { sampleOf } from "../kinds/every";
import { newWorld, resource } from "../kinds/world";

describe("a test that is shared", () => {
  it("with its own account group is refused by name, before anything is made", async () => {
    const { refs, emulator } = await newWorld();
    const own = { ...sampleOf("HttpServerTest").minimal(refs), sharedWithAccounts: ["281474976710706"] };
    await expect(resource("HttpServerTest").create(own)).rejects.toThrow(
      "sharedWithAccounts: 281474976710706 is the account group of the test itself.",
    );
    expect(emulator.calls().filter(({ method }) => method === "POST")).toEqual([]);
  });
});

describe("a refresh", () => {
  it("does not take an answer without the object for the object", async () => {
    const { refs, emulator } = await newWorld();
    const made = resource("HttpServerTest");
    await made.create(sampleOf("HttpServerTest").minimal(refs));
    emulator.fault({ method: "GET", effect: { status: 200, body: {} } });
    await expect(made.refresh()).rejects.toThrow("the answer is not the object");
  });
});
