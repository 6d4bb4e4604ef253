import { beforeEach, expect, it, vi } from "vitest";
import { groupBy } from "../../cli/cost/group";
import { openApi } from "../../cli/engine/api";
import { report } from "../../cli/report/report";
import { createEmulator, type Emulator } from "../../emulator";

let emulator: Emulator;
beforeEach(() => {
  emulator = createEmulator({ rateLimit: 1_000_000 });
  vi.stubGlobal("fetch", emulator.fetch);
  vi.stubEnv("TE_TOKEN", "t");
  vi.stubEnv("TE_API_ENDPOINT", "https://keys.test/v7");
});

const tagged = (key: string, value: string) =>
  emulator.fetch("https://keys.test/v7/tags", {
    method: "POST",
    headers: { authorization: "Bearer t", "content-type": "application/json" },
    body: JSON.stringify({ key, value, objectType: "test", accessType: "all", color: "#ff0000" }),
  });

const costBy = async (key: string) => {
  const { connection } = openApi({ TE_TOKEN: "t", TE_API_ENDPOINT: "https://keys.test/v7" }, {}, () => {});
  return groupBy(key, [], connection.within(await connection.scope()));
};
const pageBy = (by: string) => report({ format: "text", html: "never.html", by, cwd: __dirname });

it.each([
  ["cost", costBy],
  ["report --html", pageBy],
])("%s --by names the keys there are where it knows no such one", async (_, by) => {
  for (const value of ["shop", "search"]) expect((await tagged("team", value)).status).toBe(201);
  await expect(by("service")).rejects.toThrow(
    /^--by: no tag of tests has the key "service". There are: (".*", )?"team"/,
  );
  await expect(by("teem")).rejects.toThrow('"teem". Did you mean "team"?');
});
