import { DAY } from "../dashboards/dashboard";
import type { Account } from "../world/account";

const TITLES = [
  "ThousandEyes Built-in: Agent Alerts",
  "ThousandEyes Built-in: Network Layer",
  "ThousandEyes Built-in: HTTP Server",
  "ThousandEyes Built-in: Page Load",
  "ThousandEyes Built-in",
  "Internet Insights Built-in",
];

/** R164: six built-in dashboards, whose ids contain the account group. */
export function seedDashboards({ aid, dashboards }: Account): void {
  for (const [index, title] of TITLES.entries()) {
    const dashboardId = `${index}-${aid}`;
    dashboards.save({
      dashboardId,
      title,
      isPrivate: false,
      isGlobalOverride: false,
      isBuiltIn: true,
      refreshRate: "2m",
      defaultTimespan: DAY,
      layout: { type: "vertical" },
      widgets: [],
      isModified: false,
      modified: 0,
    });
  }
}
