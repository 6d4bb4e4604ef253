import { type Bug, bug, never } from "./bug";

const FIELDS = "test/truth/openapi.test.ts: $kind are those of the document, but for the listed exceptions";
const READS_BACK = "test/contract/fields.test.ts: can be set, and reads back";
const NO_DIFF = "test/laws/no-diff.test.ts: is clean after every create and every change of any fields";
const DROPPED = "test/contract/dropped.test.ts: is an error that names it, and the next deployment repairs the object";
const OTHERS = "test/peers/others.test.ts";
const RULES = "test/contract/alert-rule.test.ts";
const HTTP = "test/contract/http-rules.test.ts";
const TESTS = "test/contract/test-rules.test.ts";

/** What other suites hold, and what cannot happen. */
export const bugsHeldElsewhere: readonly Bug[] = [
  bug([1, 7, 118, 182], "types of tests are missing", `${OTHERS}: has a kind, whatever type it is`),
  bug([129, 176, 177, 178, 179, 180, 224], "fields are missing", FIELDS),
  bug(
    [235],
    "rules that adapt themselves cannot be written",
    `${OTHERS}: that adapts itself to what is usual is taken as it is, and stays so through a change of something else`,
  ),
  bug([14], "the class of service shows a change that is none", READS_BACK),
  bug(
    [29, 30],
    "a refresh alone uses up the rate",
    "test/http/rate-limit.test.ts: lets the API never say no, and loses no time between windows",
  ),
  bug(
    [29],
    "a refresh makes a call for every test",
    "test/contract/list-reads.test.ts: costs one call for each list, and one for the first object",
  ),
  bug(
    [33],
    "tests of other account groups are taken for gone",
    "test/contract/account-group.test.ts: stays in the account group it was made in, whatever the settings say later",
  ),
  bug(
    [63],
    "a call through a proxy fails and nobody says how",
    "test/http/proxy.test.ts: that refuses the tunnel is told with its status, and nothing was sent",
  ),
  bug(
    [112, 149],
    "a test deleted by hand is an error and not made again",
    "test/contract/gone.test.ts: by hand is told by the status of its read, and by nothing else",
  ),
  bug(
    [169],
    "an id that contains 404 is taken for an answer that says so",
    `${OTHERS}: whose id contains 404 is not taken for gone when the API says no to something about it`,
  ),
  never(
    [116],
    "the registry has no page",
    "nothing but the README is needed, and a test of the package sees that it is packed",
  ),
  never(
    [243],
    "tags are given as labels and refused",
    "`labels` and `tags` are two inputs, and the docs of `labels` name the other one",
  ),
  bug(
    [128, 150, 175],
    "agents and rules cannot be looked up",
    "test/thousandeyes/lookups/find.test.ts: finds exactly that name, and not the one it is part of",
  ),
  bug(
    [133],
    "an update takes the alert rules off a test",
    `${TESTS}: R056: keeps the alert rules it has where the program does not manage them`,
  ),
  never(
    [139, 144],
    "interface groups and integrations cannot be managed",
    "there are no such kinds yet, and nothing pretends that there are",
  ),
  bug(
    [137, 170],
    "what exists cannot be imported",
    "test/engine/import.test.ts: comes into the stack by an import file with inputs and outputs, and the next preview is clean",
  ),
  bug(
    [158, 168],
    "a change of a rule detaches its tests",
    `${OTHERS}: whose severity changes keeps its tests, although its state is old`,
  ),
  bug([159], "MTU measurements are dropped by a create", DROPPED),
  bug([162], "the mode of path traces never sticks", READS_BACK),
  bug([166], "an integration that is removed stays", `${RULES}: removes an integration and an address`),
  bug(
    [239],
    "a value that is not known yet crashes",
    "test/laws/check.test.ts: a value that is not known yet is taken anywhere",
  ),
  bug(
    [241],
    "a value that is no longer known crashes a plan",
    "test/engine/unknown.test.ts: that a replacement makes unknown again replace what is made with them, and update the rest",
  ),
  never(
    [242, 245, 250, 252, 259, 273, 274, 275],
    "a state of an older version cannot be read",
    "states hold the API's own names and shapes, and there is no older version",
  ),
  bug([244, 306, 311], "BGP measurements that are not set flip", NO_DIFF),
  bug(
    [246, 249],
    "notifications are lost by an update",
    `${RULES}: keeps the target of a webhook through a change of something else`,
  ),
  bug(
    [266, 267, 286],
    "webhooks always show a change",
    `${OTHERS}: whose webhook the server names anew shows no drift`,
  ),
  bug([289], "numbers and truths are mixed up", FIELDS),
  bug(
    [291, 322, 323, 324, 325, 326],
    "dashboards show changes",
    "test/contract/dashboard.test.ts: show no change in what the server chose and the program leaves alone",
  ),
  never(
    [293, 317],
    "types of alerts are offered that the API refuses",
    "the document and the account's own default rules name them; a refusal is passed on with the input's name",
  ),
  bug([295, 297, 307], "headers and OAuth settings are lost or crash", READS_BACK),
  bug(
    [302, 304],
    "a changed assignment leaves the old one behind",
    "test/contract/tag.test.ts: takes back what it no longer lists, and orphans nothing",
  ),
  bug(
    [313],
    "an assignment that exists is added for ever",
    `${OTHERS}: whose list of assignments comes back empty although it has some shows no drift`,
  ),
  bug(
    [327],
    "a GET keeps the body of the POST it was",
    `${HTTP}: R048: becomes a GET, and a POST again with the same body`,
  ),
  bug(
    [],
    "bandwidth on cloud agents is refused without the input's name",
    `${HTTP}: R058: tells by the input's name and in the API's words that cloud agents measure no bandwidth`,
  ),
];
