import { beforeAll, describe, expect, it } from "vitest";
import { fromRows } from "../../provider/pulumi/rows/from-rows";
import { setMocks, settled } from "../pulumi/rows";
import { Monitor } from "./front-door";

beforeAll(setMocks);

describe("rows of a kind with variants", () => {
  it("are read by the fields of their variant", async () => {
    const rows = [
      { id: "a", type: " PING", "config.count": "5" },
      { id: "b", type: "http", "config.path": "5", "config.method": "head" },
      { id: "c", type: "", "config.count": "5" },
    ];
    const monitors = fromRows(Monitor, rows, { name: ({ id }) => id, defaults: { type: "ping" } });
    expect(await settled(monitors.require("a").config as never)).toEqual({ count: 5 });
    expect(await settled(monitors.require("b").config as never)).toEqual({ path: "5", method: "head" });
    expect(await settled(monitors.require("c").config as never)).toEqual({ count: 5 });
  });

  it("and refuse the columns of another one", () => {
    const rows = [{ name: "a", type: "ping", "config.path": "/" }];
    expect(() => fromRows(Monitor, rows, { name: "name" })).toThrow(
      'row 2 "a", column "config.path": belongs to type "http"; this one is "ping", whose config has count.',
    );
  });
});
