import { describe, expect, it } from "vitest";
import { hiddenIn, secretTexts, withSecrets } from "../../cli/engine/plan-secrets";
import type { JsonObject } from "../../provider/core/json";

const hidden: JsonObject = {
  ...{ url: "[secret]", username: "robot", password: "[secret]", port: 80 },
  requests: [{ name: "one" }, { name: "two", headers: [{ key: "X-Key", value: "[secret]" }] }],
};
const clear: JsonObject = {
  ...{ url: "https://inner.example.com/a", username: "robot", password: "pw-of-robot" },
  requests: [{ name: "one" }, { name: "two", headers: [{ key: "X-Key", value: "k" }] }],
};

describe("secrets of a plan", () => {
  it("are named by their inputs, however deep they are", () => {
    expect(hiddenIn(hidden)).toEqual(["url", "password", "requests"]);
  });

  it("take the place of what hides them, and of nothing else", () => {
    expect(withSecrets(hidden, clear)).toEqual({ ...clear, port: 80 });
    expect(withSecrets({ username: "robot" }, { username: "other" })).toEqual({ username: "robot" });
  });

  it("stay hidden where they are not known", () => {
    expect(hiddenIn(withSecrets(hidden, { password: "pw-of-robot", requests: "none" }))).toEqual(["url", "requests"]);
    expect(withSecrets(hidden)).toEqual(hidden);
  });

  it("are texts that no message may quote, and so are the hosts of addresses", () => {
    expect(secretTexts(hidden, withSecrets(hidden, clear))).toEqual([
      ...["https://inner.example.com/a", "inner.example.com", "pw-of-robot", "k"],
    ]);
  });
});
