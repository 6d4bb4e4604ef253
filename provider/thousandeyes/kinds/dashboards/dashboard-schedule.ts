import type { Input } from "@pulumi/pulumi";
import { defaults, replaceOnChange, required } from "../../../core/field";
import { boolean, integer, object, oneOf, set } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { email } from "../admin/email";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { dashboardId, name } from "../values";
import { scheduleCalls } from "./schedule-calls";
import { cronChecks, cronSpec, type DashboardScheduleCron } from "./schedule-cron";

/** The name of the snapshots. */
export interface DashboardScheduleSource {
  /** Name of every snapshot. */
  name: Input<string>;
}

/** The time that a snapshot shows: the last `n` days, weeks or months before it is taken. */
export interface DashboardScheduleTimespan {
  /**
   * How many days, weeks or months.
   * @minimum 1
   */
  n: Input<number>;
  /** `DAY`, `WEEK` or `MONTH`. */
  period: Input<"DAY" | "WEEK" | "MONTH">;
}

/**
 * Takes snapshots of a dashboard at fixed times, and sends them to people (R231). A dashboard has one at most: a schedule
 * that exists already, with other settings, is an error; `adopt`, with the id of the dashboard, takes it over. Destroying
 * it keeps the snapshots.
 */
export interface DashboardScheduleArgs extends AdoptableArgs {
  /** Id of the dashboard. Changing it replaces the schedule. */
  dashboardId: Input<string>;
  /** When snapshots are taken. */
  cronSpec: Input<DashboardScheduleCron>;
  /** The name of the snapshots. */
  dataSource: Input<DashboardScheduleSource>;
  /** The time they show. */
  dataTimespan: Input<DashboardScheduleTimespan>;
  /** Whether snapshots are taken. */
  flagEnabled: Input<boolean>;
  /**
   * Whether people cannot edit the schedule in the web application.
   * @defaultValue false
   */
  flagLocked?: Input<boolean>;
  /**
   * Whether snapshots are shared with the recipients automatically.
   * @defaultValue false
   */
  flagAutoShare?: Input<boolean>;
  /**
   * Whether snapshots include personal data of users, where the account allows that.
   * @defaultValue false
   */
  flagIsIncludePiiUserData?: Input<boolean>;
  /**
   * Whether the snapshot is attached to e-mails as a PDF.
   * @defaultValue false
   */
  flagAttachPdfToEmail?: Input<boolean>;
  /**
   * E-mail addresses of users of the account group who are notified of each snapshot, the whole set.
   * @defaultValue []
   * @example ["ops@example.com"]
   */
  recipients?: Input<Input<string>[]>;
  /**
   * Seconds until a snapshot is deleted: a day to 5 years.
   * @defaultValue 157680000
   * @minimum 86400
   * @maximum 157680000
   */
  expiresAfter?: Input<number>;
}

/** The outputs of a schedule. */
export interface DashboardScheduleOutputs extends ScopedOutputs {
  /** The same as `id`: the id of the dashboard. */
  scheduleId: string;
}

const off = () => defaults(boolean(), false);

const fields = {
  dashboardId: replaceOnChange(required(dashboardId())),
  cronSpec: required(cronSpec()),
  dataSource: required(object<Plain<DashboardScheduleSource>>({ name: required(name()) })),
  dataTimespan: required(
    object<Plain<DashboardScheduleTimespan>>({
      n: required(integer(1)),
      period: required(oneOf("DAY", "WEEK", "MONTH")),
    }),
  ),
  flagEnabled: required(boolean()),
  flagLocked: off(),
  flagAutoShare: off(),
  flagIsIncludePiiUserData: off(),
  flagAttachPdfToEmail: off(),
  recipients: set(email()),
  expiresAfter: defaults(integer(86_400, 157_680_000), 157_680_000),
};

export const dashboardSchedule = defineKind<DashboardScheduleArgs, DashboardScheduleOutputs>()({
  kind: "DashboardSchedule",
  idOutput: "scheduleId",
  computed: [],
  fields,
  crossChecks: cronChecks,
  deleteBeforeReplace: true,
  operations: scheduleCalls(fields),
});
