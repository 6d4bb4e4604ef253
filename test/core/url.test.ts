import { expect, it } from "vitest";
import { parseUrl } from "../../provider/core/url";

it("takes a host with an umlaut, however often it is asked: URL.canParse of Node 20 does not", () => {
  const refused = Array.from({ length: 50_000 }, () => parseUrl("https://ü.test/a")).filter((url) => !url);
  expect(refused).toEqual([]);
  expect(parseUrl("no address")).toBeUndefined();
});
