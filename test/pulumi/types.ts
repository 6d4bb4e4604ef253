/** What the compiler says of `fromRows`; it is never run. */
import * as te from "../../provider";

interface Site {
  name: string;
  team: string;
}
declare const sites: Site[];
declare const parsed: unknown[];
/** What parsers of JSON and YAML return. */
declare const anything: ReturnType<typeof JSON.parse>;

const tests: te.ResourcesByName<te.HttpServerTest> = te.fromRows(te.HttpServerTest, sites, {
  name: "name",
  columns: { team: false, "Every (s)": "interval", Proxy: "customHeaders.all.X-Proxy" },
  defaults: { interval: 300, agents: te.getAgents().ids },
  args: (row, args) => ({ ...args, description: row.team }),
  opts: (row) => ({ protect: row.team === "web" }),
});
export const id: te.HttpServerTest["id"] = tests.require("shop").id;

te.fromRows(te.HttpServerTest, parsed, { name: (row) => row.name });
te.fromRows(te.HttpServerTest, anything, { name: "name", args: (row, args) => ({ ...args, url: row.url }) });

// @ts-expect-error no column of these rows
te.fromRows(te.HttpServerTest, sites, { name: "nam" });
// @ts-expect-error no input
te.fromRows(te.HttpServerTest, sites, { name: "name", columns: { team: "urll" } });
// @ts-expect-error no value of the input
te.fromRows(te.HttpServerTest, sites, { name: "name", defaults: { interval: 17 } });
// @ts-expect-error no input
te.fromRows(te.HttpServerTest, sites, { name: "name", defaults: { intervall: 60 } });
// @ts-expect-error no value of the input
te.fromRows(te.HttpServerTest, sites, { name: "name", args: (_row, args) => ({ ...args, interval: "60" }) });
// @ts-expect-error no class of this package
te.fromRows(te.getAgents, sites, { name: "name" });
