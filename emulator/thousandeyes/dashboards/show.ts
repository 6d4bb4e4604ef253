import type { Json } from "../../server/json";
import { inSeconds } from "../../store/clock";
import type { RequestContext } from "../wire/context";
import { UID } from "../world/world";
import type { Dashboard } from "./dashboard";

function hrefs({ dashboardId }: Dashboard, { origin }: RequestContext) {
  return {
    self: { href: `${origin}/v7/dashboards/${dashboardId}` },
    snapshots: { href: `${origin}/v7/dashboard-snapshots?dashboardId=${dashboardId}` },
  };
}

/** The fields that all answers share. */
function sharedKeys(dashboard: Dashboard, context: RequestContext): Json {
  const {
    modified: _time,
    isModified: _flag,
    layout: _layout,
    widgets: _widgets,
    description: _text,
    schedule: _schedule,
    ...own
  } = dashboard;
  return {
    ...own,
    aid: context.account.aid,
    isDefaultForAccount: false,
    isDefaultForUser: false,
    isMigratedReport: false,
    _links: hrefs(dashboard, context),
  };
}

const content = ({ description, layout, widgets, schedule }: Dashboard): Json => ({
  ...(schedule === undefined ? {} : { schedule }),
  ...(description === undefined ? {} : { description }),
  layout,
  widgets,
});

/** R160: the answer to POST and PUT; the author of the last change shows after the first change. */
export function showWritten(dashboard: Dashboard, context: RequestContext): Json {
  return {
    ...sharedKeys(dashboard, context),
    ...content(dashboard),
    createdBy: UID,
    ...(dashboard.isModified ? { modifiedBy: UID } : {}),
    modifiedDate: inSeconds(dashboard.modified),
  };
}

/** R161: the keys that a GET repeats under second names. */
function aliasKeys(dashboard: Dashboard, context: RequestContext): Json {
  const { self, snapshots } = hrefs(dashboard, context);
  return {
    accountId: Number(context.account.aid),
    apiLink: [{ self }, { snapshots }],
    globalOverride: dashboard.isGlobalOverride,
    migratedReport: false,
  };
}

/** R161: a GET has another shape: people are numbers, dates have another format, some keys are doubled. */
export function showRead(dashboard: Dashboard, context: RequestContext): Json {
  if (!context.world.on("R161")) return showWritten(dashboard, context);
  const date = inSeconds(dashboard.modified);
  return {
    ...sharedKeys(dashboard, context),
    ...content(dashboard),
    ...aliasKeys(dashboard, context),
    createdBy: Number(UID),
    dashboardCreatedBy: UID,
    ...(dashboard.isModified ? { modifiedBy: Number(UID), dashboardModifiedBy: UID } : {}),
    modifiedDate: date.replace("T", " ").replace("Z", ""),
    dashboardModifiedDate: date,
  };
}

/** R164: list items have neither content nor dates. */
export const showInList = (dashboard: Dashboard, context: RequestContext): Json => ({
  ...sharedKeys(dashboard, context),
  ...aliasKeys(dashboard, context),
});
