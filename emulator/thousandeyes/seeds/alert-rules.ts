import { type AlertRule, noNotifications } from "../alerts/rule";
import type { Account } from "../world/account";

/** Name, type, expression, sources, mode, rounds, severity; a percentage for sources is a text. */
type Row = [string, string, string, number | string, string | undefined, number, number, string];

const BGP_SCOPE =
  "[(((prefixLengthIPv4 >= 16) && (prefixLengthIPv4 <= 32)) || ((prefixLengthIPv6 >= 32) && (prefixLengthIPv6 <= 128)))]";

/** The default rules of every new account group (R110). */
const ROWS: Row[] = [
  ["Default Agent to Agent Network Alert Rule 2.0", "end-to-end-agent", "((loss >= 10%))", 2, "exact", 2, 3, "minor"],
  ["Default API Alert Rule 2.0", "api", "((apiCompletion <= 99%))", 1, undefined, 2, 3, "minor"],
  ["Default BGP Alert Rule", "bgp", `${BGP_SCOPE}((reachability < 100%))`, "10", "any", 1, 1, "info"],
  ["Default Call Setup Alert Rule 2.0", "sip-server", '((sipErrorType != "None"))', 2, "exact", 2, 3, "minor"],
  ["Default DNS Server Alert Rule 2.0", "dns-server", '((probDetail != ""))', 2, "exact", 2, 3, "minor"],
  ["Default DNS Trace Alert Rule 2.0", "dns-trace", '((probDetail != ""))', 1, "exact", 2, 3, "minor"],
  ["Default DNSSEC Alert Rule 2.0", "dnssec", '((probDetail != ""))', 2, "exact", 2, 3, "minor"],
  ["Default FTP Alert Rule 2.0", "ftp", '((ftpErrorType != "None"))', 1, "exact", 2, 3, "minor"],
  ["Default HTTP Alert Rule 2.0", "http-server", '((probDetail != ""))', 2, "exact", 2, 3, "minor"],
  ["Default Network Alert Rule 2.0", "end-to-end-server", "((loss >= 10%))", 2, "exact", 2, 3, "minor"],
  [
    "Default Page Load Alert Rule 2.0",
    "page-load",
    "((pageLoadHasError == true) || (pageLoadTimedOut == true) || (!pageLoaded))",
    1,
    "exact",
    2,
    3,
    "minor",
  ],
  [
    "Default SSL Certificate Expiry Rule 2.0",
    "http-server",
    "((certificateValidity <= 30 day))",
    1,
    "any",
    2,
    3,
    "info",
  ],
  ["Default Voice Alert Rule 2.0", "voice", "((mos <= 3))", 2, "exact", 2, 3, "minor"],
  ["Default Web Transaction (Classic) Alert Rule 2.0", "transactions", '((probDetail != ""))', 1, "any", 2, 3, "minor"],
  ["Default Web Transaction Alert Rule 2.0", "web-transactions", '((probDetail != ""))', 1, "exact", 2, 3, "minor"],
];

function rule(row: Row, ruleId: string): AlertRule {
  const [ruleName, alertType, expression, sources, mode, required, outOf, severity] = row;
  return {
    ruleId,
    ruleName,
    alertType,
    alertGroupType: "cloud-enterprise",
    expression,
    ...(alertType === "end-to-end-agent" ? { direction: "to-target" } : {}),
    ...(typeof sources === "number" ? { minimumSources: sources } : { minimumSourcesPct: Number(sources) }),
    ...(mode === undefined ? {} : { roundsViolatingMode: mode }),
    roundsViolatingRequired: required,
    roundsViolatingOutOf: outOf,
    severity,
    isDefault: true,
    notifyOnClear: false,
    notifications: noNotifications(),
  };
}

/** Ids are the same in every run, and differ between account groups. */
export function seedRules(account: Account): void {
  const base = 281474977300000 + (Number(account.aid) % 1000) * 100;
  for (const [index, row] of ROWS.entries()) account.rules.save(rule(row, String(base + index)));
}
