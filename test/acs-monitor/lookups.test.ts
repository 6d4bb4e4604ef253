import { expect, it } from "vitest";
import * as lookups from "../../provider/acs-monitor/lookups";
import { lookupResult } from "../../provider/core/find";

it.each(Object.entries(lookups))(
  "%s: ids are strings, of items as well, so that they fit the inputs",
  (_name, lookup) => {
    const items = [{ id: 7, name: "a", type: "ping" }];
    const result = lookupResult(lookup as never, items);
    expect(result).toMatchObject({ ids: ["7"], items: [{ id: "7" }] });
  },
);
