import { inSeconds } from "../../store/clock";
import type { Asked, Json } from "../wire/context";
import { UID } from "../world/world";
import type { Dashboard } from "./dashboard";

function hrefs({ dashboardId }: Dashboard, { origin }: Asked) {
  return {
    self: { href: `${origin}/v7/dashboards/${dashboardId}` },
    snapshots: { href: `${origin}/v7/dashboard-snapshots?dashboardId=${dashboardId}` },
  };
}

/** What all answers have in common. */
function core(dashboard: Dashboard, asked: Asked): Json {
  const {
    modified: _time,
    isModified: _flag,
    layout: _layout,
    widgets: _widgets,
    description: _text,
    ...own
  } = dashboard;
  return {
    ...own,
    aid: asked.account.aid,
    isDefaultForAccount: false,
    isDefaultForUser: false,
    isMigratedReport: false,
    _links: hrefs(dashboard, asked),
  };
}

const content = ({ description, layout, widgets }: Dashboard): Json => ({
  ...(description === undefined ? {} : { description }),
  layout,
  widgets,
});

/** R160: the answer to POST and PUT; who changed it is told after the first change. */
export function showWritten(dashboard: Dashboard, asked: Asked): Json {
  return {
    ...core(dashboard, asked),
    ...content(dashboard),
    createdBy: UID,
    ...(dashboard.isModified ? { modifiedBy: UID } : {}),
    modifiedDate: inSeconds(dashboard.modified),
  };
}

/** R161: what a GET repeats under second names. */
function twice(dashboard: Dashboard, asked: Asked): Json {
  const { self, snapshots } = hrefs(dashboard, asked);
  return {
    accountId: Number(asked.account.aid),
    apiLink: [{ self }, { snapshots }],
    globalOverride: dashboard.isGlobalOverride,
    migratedReport: false,
  };
}

/** R161: a GET has another shape: numbers for people, another spelling of the date, some keys twice. */
export function showRead(dashboard: Dashboard, asked: Asked): Json {
  if (!asked.world.on("R161")) return showWritten(dashboard, asked);
  const date = inSeconds(dashboard.modified);
  return {
    ...core(dashboard, asked),
    ...content(dashboard),
    ...twice(dashboard, asked),
    createdBy: Number(UID),
    dashboardCreatedBy: UID,
    ...(dashboard.isModified ? { modifiedBy: Number(UID), dashboardModifiedBy: UID } : {}),
    modifiedDate: date.replace("T", " ").replace("Z", ""),
    dashboardModifiedDate: date,
  };
}

/** R164: an item of the list has neither content nor dates. */
export const showInList = (dashboard: Dashboard, asked: Asked): Json => ({
  ...core(dashboard, asked),
  ...twice(dashboard, asked),
});
