import { describe, expect, it } from "vitest";
import type { Field } from "../../../provider/core/field";
import { parse } from "../../../provider/core/parse";
import { headers, httpUrl, id, ids, ipAddress, ipv4, tagId } from "../../../provider/thousandeyes/kinds/values";

function checked(field: Field, value: unknown) {
  const { value: canonical, problems } = parse("it", field, value);
  return { canonical, why: problems.map(({ message }) => message).join(" ") };
}

describe("an id", () => {
  it.each(["3", "281474976710706"])("is a string of digits: %s", (value) => {
    expect(checked(id() as never, value)).toEqual({ canonical: value, why: "" });
  });

  it.each(["", "abc", "12a", " 3", "-3", "3.0"])(
    "is nothing else, or the API says no without a reason (R019): %j",
    (value) => {
      expect(checked(id() as never, value).why).not.toBe("");
    },
  );

  it("that is written as a number is to be quoted", () => {
    expect(checked(id() as never, 3).why).toBe('expects a string, got number. Write it in quotes: "3".');
  });

  it("of a tag is a UUID, in any case", () => {
    const uuid = "5aeab5d5-0d34-4d44-a7ac-fb440185295c";
    expect(checked(tagId() as never, uuid.toUpperCase())).toEqual({ canonical: uuid, why: "" });
    expect(checked(tagId() as never, "17").why).toContain("is not the id of a tag");
  });

  it("is read out of the object the API shows in its place", () => {
    const read = ids("ruleId").read([{ ruleId: 7, ruleName: "x" }, { ruleId: "5" }, "7"]);
    expect(read).toEqual(["5", "7"]);
  });
});

describe("an address", () => {
  it.each(["192.0.2.1"])("of version 4: %s", (value) => expect(checked(ipv4() as never, value).why).toBe(""));
  it.each(["192.0.2", "2001:db8::1", "a.test"])("not of version 4: %s", (value) =>
    expect(checked(ipv4() as never, value).why).toContain("is not an IPv4 address"),
  );
  it("of either version", () => {
    expect(checked(ipAddress() as never, "2001:db8::1").why).toBe("");
    expect(checked(ipAddress() as never, "a.test").why).toContain("is not an IP address");
  });
});

describe("a URL", () => {
  it.each([
    ["a.test", "https://a.test"],
    ["a.test:8080/x", "https://a.test:8080/x"],
    ["http://A.test/Path", "http://A.test/Path"],
    ["https://a.test?q=http://b.test", "https://a.test?q=http://b.test"],
  ])("without a scheme means https (R063): %s", (given, canonical) => {
    expect(checked(httpUrl() as never, given)).toEqual({ canonical, why: "" });
  });

  it.each(["a b.test", "https://a.test/x y", "ftp://a.test", "https://", "http://[1"])("is refused: %s", (given) => {
    expect(checked(httpUrl() as never, given).why).not.toBe("");
  });
});

describe("headers", () => {
  it("are sorted by name, whatever its case, and keep the order of those with one name", () => {
    const { canonical } = checked(headers() as never, ["B: 2", "a: 1", "b: 1", "A: 2"]);
    expect(canonical).toEqual(["a: 1", "A: 2", "B: 2", "b: 1"]);
    expect(headers().read(["B: 2", "a: 1", "b: 1", "A: 2"])).toEqual(canonical);
  });

  it("look like headers (R067)", () => {
    expect(checked(headers() as never, ["X-A: 1", "no header"]).why).toContain('Write "Name: value"');
  });
});
