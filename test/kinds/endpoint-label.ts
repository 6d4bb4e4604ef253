import type { Sample } from "./sample";

const mac = { key: "platform", mode: "in", values: ["Mac"] };
const office = { key: "public-network", mode: "not-in", values: ["192.0.2.0/24", "198.51.100.0/24"] };

export const endpointLabel: Sample = {
  minimal: () => ({ name: "laptops", matchType: "and", filters: [mac] }),
  full: () => [
    { name: "named", color: "#102030", matchType: "or", filters: [office, mac], accountGroupId: "281474976710706" },
  ],
  same: () => [
    [{ color: "#a1b2c3" }, { color: "#A1B2C3" }],
    [{ matchType: "or" }, { matchType: "OR" }],
    [{ filters: [mac, office] }, { filters: [{ ...office, values: [...office.values].reverse() }, mac, mac] }],
  ],
  values: () => ({
    name: ["named", "Named otherwise"],
    color: ["#102030", "#A1B2C3"],
    filters: [mac, office],
    accountGroupId: ["281474976710706"],
  }),
  path: (id) => `/endpoint/labels/${id}`,
};
