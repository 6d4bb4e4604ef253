/**
 * What users of the Terraform provider for ThousandEyes reported over the years, by the numbers of its issues, each with
 * the test that shows that it cannot happen here, or the reason why it cannot.
 */
export interface Bug {
  readonly issues: readonly number[];
  readonly what: string;
  /** A test, as `file: name`, or why it cannot happen. */
  readonly proof: { readonly test: string } | { readonly never: string };
}

const bug = (issues: number[], what: string, test: string): Bug => ({ issues, what, proof: { test } });
const never = (issues: number[], what: string, why: string): Bug => ({ issues, what, proof: { never: why } });

const FIELDS = "test/truth/openapi.test.ts: $kind are those of the document, but for the listed exceptions";
const READS_BACK = "test/contract/fields.test.ts: can be set, and reads back";
const NO_DIFF = "test/laws/no-diff.test.ts: is clean after every create and every change of any fields";
const DROPPED = "test/contract/dropped.test.ts: is an error that names it, and the next deployment repairs the object";
const OURS = "test/peers/tests.test.ts";
const OTHERS = "test/peers/others.test.ts";
const RULES = "test/contract/alert-rule.test.ts";
const HTTP = "test/contract/http-rules.test.ts";
const TESTS = "test/contract/test-rules.test.ts";

export const bugs: readonly Bug[] = [
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
    [58, 73, 75],
    "details of rules and monitors in the state contradict each other",
    `${OURS}: holds ids of its rules and monitors and nothing that somebody may edit about them`,
  ),
  bug(
    [63],
    "a call through a proxy fails and nobody says how",
    "test/http/proxy.test.ts: that refuses the tunnel is told with its status, and nothing was sent",
  ),
  bug(
    [101, 104, 268],
    "a port is sent with ICMP",
    `${OURS}: whose protocol goes from tcp to icmp sends no port, and gets it back with tcp`,
  ),
  bug(
    [71, 105, 107, 115, 131, 132],
    "what has no order is put in order by every plan",
    `${OURS}: whose lists without an order come back in another order shows no change, and neither does the program's own`,
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
  bug(
    [122, 124, 127, 172, 173],
    "tags cannot be put on tests",
    `${OURS}: carries the tags that the program gives it, and loses those it takes away`,
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
  bug(
    [154, 151],
    "every plan takes the default rules off a test",
    `${OURS}: with the default rules that the API gave it shows no change, and keeps them`,
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
    [171],
    "a domain without a record type shows a change",
    `${OURS}: whose domain names no type of record shows no change: %s`,
  ),
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
    [244],
    "BGP measurements that are off come on with an update",
    `${OURS}: that wants no BGP data keeps that through an update of something else`,
  ),
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
  bug(
    [271],
    "what is not set is sent as an empty word",
    `${OURS}: is sent nothing for what is not set, at any depth: no empty words, no nulls`,
  ),
  bug(
    [288],
    "a certificate always shows a change",
    `${OURS}: whose certificate comes back with other line ends shows no drift`,
  ),
  bug([289], "numbers and truths are mixed up", FIELDS),
  never([291, 322, 323, 324, 325, 326], "dashboards show changes", "there is no kind for dashboards"),
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
    [329],
    "what OAuth2 adds to an API test shows a change",
    `${OURS}: with OAuth2 gets a header and a variable from the API, which are no drift`,
  ),
  bug(
    [330],
    "the interface of an agent is never applied",
    `${OURS}: sends the interface of an agent, and sees no drift although no answer tells it`,
  ),
  bug(
    [142, 174, 146],
    "BGP without monitors is refused half-way",
    `${OURS}: that wants BGP data and no monitors is refused in the preview, with what to do: %s`,
  ),
  bug(
    [],
    "the owner of a shared test shows a change",
    `${OURS}: that is shared lists its own account group in the answer, and shows no drift for that`,
  ),
  bug(
    [],
    "a word that is newer than the client crashes it",
    `${OURS}: in whose answer stands a word that is newer than the provider reads it as it is`,
  ),
  bug(
    [],
    "steps that change their order swap their secrets",
    `${OURS}: whose steps somebody turned round by hand gives no secret to the wrong one`,
  ),
  bug(
    [],
    "path traces without the network layer show a change",
    `${OURS}: without the network layer shows no change, whatever the API makes of the rest: %s`,
  ),
  bug(
    [],
    "bandwidth on cloud agents is refused without the input's name",
    `${HTTP}: R058: tells by the input's name and in the API's words that cloud agents measure no bandwidth`,
  ),
];
