import { describe, expect, it } from "vitest";
import { lifecycle } from "../../provider/core/lifecycle";
import { masker } from "../../provider/core/secrets/mask";
import { sentence } from "../../provider/core/sentence";
import { hint } from "../../provider/thousandeyes/error-hint";
import { definitionOf } from "../../provider/thousandeyes/registry";
import { settings } from "../../provider/thousandeyes/settings";
import { fakeApi } from "../core/fixtures";

const url = "https://environment.test/refused?token=k7Qz&account=locked";
const inUrl = { text: url, input: "url", quotable: false, secret: false };
const password = { text: "token", input: "password", quotable: false, secret: true };

describe("words of ours that an input has as well", () => {
  it("stay in an error of settings, which knows no inputs", async () => {
    const absent = () => undefined;
    const provider = lifecycle(definitionOf("HttpServerTest"), () => settings(absent, absent) as never);
    const inputs = { testName: "a", url };
    const why = "There is no ThousandEyes token. Set TE_TOKEN in the environment, or ";
    await expect(provider.create(inputs)).rejects.toThrow(why);
    await expect(provider.read("1", inputs)).rejects.toThrow(why);
    await expect(provider.update("1", inputs, inputs)).rejects.toThrow(why);
    await expect(provider.delete("1", inputs)).rejects.toThrow(why);
  });

  it("stay in what we say beside the text of the API", () => {
    const found = settings(
      (name) => (name === "thousandeyes:token" ? "a-token-of-mine" : undefined),
      () => undefined,
    );
    const ours = hint(401, "", found);
    expect(ours).toContain("token");
    const text = `GET /tests answered 401: token k7Qz refused. ${ours}`;
    expect(masker([inUrl, password])(text)).toBe(`GET /tests answered 401: [secret] [url] [url]. ${ours}`);
  });

  it("are masked where they are all that stands between two values: they may be one", () => {
    expect(masker([password])(sentence`${"a"} token ${"b"}`)).toBe("a [secret] b");
  });

  it("stay in an answer that lacks a field", async () => {
    const fake = fakeApi();
    const { read } = lifecycle(definitionOf("HttpServerTest"), () => fake);
    fake.objects.set("1", { testId: "1", testName: "a" });
    const state = { testName: "a", url: "https://a.test/always/later?changed=nothing", interval: 60, aid: "1" };
    await expect(read("1", state)).rejects.toThrow(/which it always has\. Nothing was changed\. Try again later\.$/);
  });
});
