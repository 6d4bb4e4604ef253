import { is, type LookupDefinition } from "../../core/lookup";

/** Which alert suppression windows to find. All that is given must hold. */
export interface GetAlertSuppressionWindowsArgs {
  /** Exact names; each must exist once. */
  names?: string[];
  /** Only those that count, or only those that do not. */
  isEnabled?: boolean;
}

/** A window as the API lists it. */
export interface FoundAlertSuppressionWindow {
  /** Id (digits). */
  readonly alertSuppressionWindowId: string;
  /** Name. */
  readonly name: string;
  /** Whether it counts. */
  readonly isEnabled: boolean;
  /** Start of the first one: ISO 8601. */
  readonly startDate: string;
  /** Seconds it lasts. */
  readonly duration: number;
}

export const alertSuppressionWindows: LookupDefinition<GetAlertSuppressionWindowsArgs, FoundAlertSuppressionWindow> = {
  name: "getAlertSuppressionWindows",
  what: "alert suppression window",
  asks: ["names", "isEnabled"],
  path: "/alert-suppression-windows",
  listKey: "alertSuppressionWindows",
  idOf: ({ alertSuppressionWindowId }) => String(alertSuppressionWindowId),
  nameOf: ({ name }) => String(name),
  shows: ["alertSuppressionWindowId", "name", "isEnabled", "startDate", "duration"],
  matches: (item, { isEnabled }) => is(item.isEnabled, isEnabled),
};
