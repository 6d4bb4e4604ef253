import type { Input } from "@pulumi/pulumi";
import { crossCheck } from "../../../core/define";
import { nonEmpty, optionalComputed, replaceOnChange, required, writeOnly } from "../../../core/field";
import { boolean, text } from "../../../core/fields";
import type { JsonObject } from "../../../core/json";
import { moment } from "../alerts/dates";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { dashboardId, name } from "../values";
import { snapshotCalls, where } from "./snapshot-calls";

/**
 * What a dashboard showed from one time to another, kept until it expires. Only the expiry can be changed: a change of
 * anything else takes another snapshot and deletes this one (R166). The API takes 100 snapshots an hour; the provider
 * waits where that is used up.
 */
export interface DashboardSnapshotArgs extends AdoptableArgs {
  /** Id of the dashboard, one of your own or a built-in one. Changing it replaces the snapshot. */
  dashboardId: Input<string>;
  /**
   * Name. The API allows two of one name; we refuse a name that exists in the account group. Changing it replaces the
   * snapshot.
   * @defaultValue the Pulumi name
   */
  displayName?: Input<string>;
  /**
   * Start of the time it shows: ISO 8601 with a time zone. Changing it replaces the snapshot.
   * @example "2026-12-24T20:00:00Z"
   */
  startDate: Input<string>;
  /**
   * End of the time it shows: ISO 8601 with a time zone. Changing it replaces the snapshot.
   * @example "2026-12-26T08:00:00Z"
   */
  endDate: Input<string>;
  /** Whether data are made anonymous. The API does not show it. Changing it replaces the snapshot. */
  anonymizeData?: Input<boolean>;
  /**
   * Time zone of the dates in it. The API does not show it. Changing it replaces the snapshot.
   * @defaultValue none
   * @example "PST"
   */
  timezone?: Input<string>;
  /**
   * When it is deleted: ISO 8601 with a time zone, within 5 years from now. The API gives a new snapshot a year.
   * @defaultValue left alone
   * @example "2027-12-31T23:59:59Z"
   */
  expirationDate?: Input<string>;
}

/** The outputs of a snapshot. */
export interface DashboardSnapshotOutputs extends ScopedOutputs {
  /** The same as `id`. */
  snapshotId: string;
}

const fields = {
  dashboardId: replaceOnChange(required(dashboardId())),
  displayName: replaceOnChange(nonEmpty(name())),
  startDate: replaceOnChange(required(moment())),
  endDate: replaceOnChange(required(moment())),
  anonymizeData: replaceOnChange(writeOnly(boolean())),
  timezone: replaceOnChange(writeOnly(text())),
  expirationDate: optionalComputed(nonEmpty(moment())),
};

const isAfter = ({ startDate, endDate }: JsonObject) => Date.parse(String(endDate)) > Date.parse(String(startDate));

export const dashboardSnapshot = defineKind<DashboardSnapshotArgs, DashboardSnapshotOutputs>()({
  kind: "DashboardSnapshot",
  idOutput: "snapshotId",
  nameInput: "displayName",
  computed: [],
  fields,
  crossChecks: [
    crossCheck("R166", ["endDate", "startDate"], (dates) =>
      isAfter(dates) ? undefined : "is not after the `startDate`. Write a later one.",
    ),
  ],
  uniqueName: {
    ...where,
    // The list has the name under another key than a request.
    nameOf: ({ displayName, snapshotName = displayName }) =>
      typeof snapshotName === "string" && snapshotName !== "" ? snapshotName : undefined,
    idOf: ({ snapshotId }) => String(snapshotId),
    describe: (known) => `a dashboard snapshot called "${known}"`,
  },
  operations: snapshotCalls(fields),
});
