import { describe, expect, it } from "vitest";
import { ADDRESS_FORMATS, type AddressFormat } from "../../cli/agents/address-formats";

const all = [
  { address: "192.0.2.1", agent: "Singapore" },
  { address: "2001:db8::1", agent: 'Osaka "2"\n} drop' },
];
const written = (format: AddressFormat, of = all) => ADDRESS_FORMATS[format](of);

describe("addresses for firewalls", () => {
  it("are one a line, in JSON or in CSV", () => {
    expect(written("plain")).toBe("192.0.2.1\n2001:db8::1");
    expect(JSON.parse(written("json"))).toEqual(all);
    expect(written("csv").split("\n").slice(0, 2)).toEqual(["address,agent", "192.0.2.1,Singapore"]);
    expect(written("csv")).toContain('2001:db8::1,"Osaka ""2""\n} drop"');
  });

  it("have a set for each version of the Internet Protocol", () => {
    expect(written("ipset").split("\n")).toEqual([
      "create thousandeyes4 hash:ip family inet -exist",
      "flush thousandeyes4",
      "add thousandeyes4 192.0.2.1 -exist",
      "create thousandeyes6 hash:ip family inet6 -exist",
      "flush thousandeyes6",
      "add thousandeyes6 2001:db8::1 -exist",
    ]);
    expect(written("nft")).toContain("add set inet filter thousandeyes6 { type ipv6_addr; }");
    expect(written("nft", all.slice(0, 1))).not.toContain("thousandeyes6");
  });

  it("the name of an agent never ends the comment or text that it is in", () => {
    expect(written("nft")).toContain("  2001:db8::1, # Osaka  2  } drop\n}");
    expect(written("terraform")).toContain('"2001:db8::1/128", # Osaka  2  } drop\n');
    expect(JSON.parse(written("aws-prefix-list"))[1]).toMatchObject({
      AddressFamily: "IPv6",
      MaxEntries: 1,
      Entries: [{ Cidr: "2001:db8::1/128", Description: "Osaka  2  } drop" }],
    });
  });
});
