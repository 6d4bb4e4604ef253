import { describe, expect, it } from "vitest";
import { addressesIn } from "../../cli/agents/addresses-in";

const agent = (name: string, publicIpAddresses: string[], ipAddresses: string[] = []) => ({
  ...{ name, publicIpAddresses, ipAddresses },
});

describe("the addresses of agents", () => {
  it("are each there once, under the first agent, and private ones on demand", () => {
    const all = [agent("a", ["192.0.2.1"], ["10.0.0.1"]), agent("b", ["192.0.2.1", "2001:db8::1"])];
    expect(addressesIn(all)).toEqual([
      { address: "192.0.2.1", agent: "a" },
      { address: "2001:db8::1", agent: "b" },
    ]);
    expect(addressesIn(all, true).map(({ address }) => address)).toEqual(["192.0.2.1", "10.0.0.1", "2001:db8::1"]);
  });

  it.each(["192.0.2.1; drop", "not\nan address", "192.0.2.0/24", "fe80::1%eth0", ""])("are never %j", (address) => {
    expect(() => addressesIn([agent("od\u001bd", ["192.0.2.1", address])])).toThrow(
      /^The agent "od d" has an address that is none: .*Nothing was written\./,
    );
  });
});
