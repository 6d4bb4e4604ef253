import { createIds, type Ids } from "../../store/ids";

/** R013: ids are strings of digits from about 2^48 on; all test types share one counter. */
const STARTS = {
  test: 281474976990000,
  rule: 281474977490000,
  window: 281474976890000,
  group: 281474976790000,
  role: 281474976795000,
  user: 281474976780000,
  dnsServer: 281474976850000,
  agent: 281474976740000,
  member: 4000,
  interfaceGroup: 281474976830000,
  endpointTest: 281474976820000,
  endpointLabel: 422212465200000,
  version: 1001,
} as const;

/** `hex` is for dashboards and their filters. */
export type ThousandEyesIds = Ids<keyof typeof STARTS>;

export const createThousandEyesIds = (): ThousandEyesIds => createIds(STARTS);
