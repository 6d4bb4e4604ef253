import { is, type LookupDefinition } from "../../core/lookup";

/** Which alert suppression windows to find. All given args must match. */
export interface GetAlertSuppressionWindowsArgs {
  /** Exact names; each must exist once. */
  names?: string[];
  /** Only active ones, or only inactive ones. */
  isEnabled?: boolean;
}

/** A window as the API lists it. */
export interface FoundAlertSuppressionWindow {
  /** Id (digits). */
  readonly alertSuppressionWindowId: string;
  /** Name. */
  readonly name: string;
  /** Whether it is active. */
  readonly isEnabled: boolean;
  /** Start of the first window: ISO 8601. */
  readonly startDate: string;
  /** Duration in seconds. */
  readonly duration: number;
}

export const alertSuppressionWindows: LookupDefinition<GetAlertSuppressionWindowsArgs, FoundAlertSuppressionWindow> = {
  name: "getAlertSuppressionWindows",
  what: "alert suppression window",
  asks: { names: "list", isEnabled: "boolean" },
  path: "/alert-suppression-windows",
  listKey: "alertSuppressionWindows",
  idOf: ({ alertSuppressionWindowId }) => String(alertSuppressionWindowId),
  nameOf: ({ name }) => String(name),
  shows: ["alertSuppressionWindowId", "name", "isEnabled", "startDate", "duration"],
  matches: (item, { isEnabled }) => is(item.isEnabled, isEnabled),
};
