import type { ShownAlert } from "./schema";

/** Active, and no suppression window silences it: what is silenced is expected, as in the middle of a deployment. */
export const isUnsuppressed = ({ alertState, suppressed }: Pick<ShownAlert, "alertState" | "suppressed">): boolean =>
  alertState !== "clear" && !suppressed;
