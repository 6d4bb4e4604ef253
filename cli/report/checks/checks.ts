import { offline } from "./agents";
import type { Check } from "./check";
import { inCaseOnly } from "./names";
import { notifyingNobody } from "./rules";
import { longDisabled, ofOneAgent, untraced, unwatched } from "./tests";
import { silencingForEver } from "./windows";

/** All that may not be in order, what matters most first. */
export const CHECKS: readonly Check[] = [
  {
    id: "unwatched-tests",
    title: "Tests that no rule watches",
    advice: "Give the test an alert rule, switch its alerts on, or disable it: nobody hears of its failures.",
    find: unwatched,
  },
  {
    id: "silent-rules",
    title: "Rules that notify nobody",
    advice: "Add recipients or an integration to the notifications of the rule, or take the rule off its tests.",
    find: notifyingNobody,
  },
  {
    id: "offline-agents",
    title: "Agents that are offline and that tests rely on",
    advice: "Bring the agent back, or give its tests another one.",
    find: offline,
  },
  {
    id: "endless-windows",
    title: "Windows that silence for ever",
    advice:
      "Let the window end, or make it shorter than its repetition. To have no alerts, take the rules off the tests.",
    find: silencingForEver,
  },
  {
    id: "single-agent-tests",
    title: "Tests from a single agent",
    advice: "Add an agent: one alone cannot tell a fault of the target from its own.",
    find: ofOneAgent,
  },
  {
    id: "long-disabled-tests",
    title: "Tests disabled for 30 days",
    advice:
      "Delete the test, or enable it. Nothing tells when it was disabled: it has not been changed since that day.",
    find: longDisabled,
  },
  {
    id: "names-in-case-only",
    title: "Names that differ in case only",
    advice: "Rename one of them, or delete the one that is too many.",
    find: inCaseOnly,
  },
  {
    id: "untraced-tests",
    title: "Tests without distributed tracing where others have it",
    advice: "Set distributedTracing, if what answers the test is traced.",
    find: untraced,
  },
];
