import { type Bug, bug } from "./bug";

const OURS = "test/peers/tests.test.ts";

/** What was reported of tests, and has a test of ours here. */
export const bugsOfTests: readonly Bug[] = [
  bug(
    [58, 73, 75],
    "details of rules and monitors in the state contradict each other",
    `${OURS}: holds ids of its rules and monitors and nothing that somebody may edit about them`,
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
    [122, 124, 127, 172, 173],
    "tags cannot be put on tests",
    `${OURS}: carries the tags that the program gives it, and loses those it takes away`,
  ),
  bug(
    [154, 151],
    "every plan takes the default rules off a test",
    `${OURS}: with the default rules that the API gave it shows no change, and keeps them`,
  ),
  bug(
    [171],
    "a domain without a record type shows a change",
    `${OURS}: whose domain names no type of record shows no change: %s`,
  ),
  bug(
    [244],
    "BGP measurements that are off come on with an update",
    `${OURS}: that wants no BGP data keeps that through an update of something else`,
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
];
