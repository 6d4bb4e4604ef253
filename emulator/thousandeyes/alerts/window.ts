import type { Json } from "../../server/json";

/** A stored suppression window. */
export interface SuppressionWindow {
  alertSuppressionWindowId: string;
  name?: string;
  isEnabled: boolean;
  startDate: string;
  duration: number;
  repeat: Json;
  endRepeat: Json;
  testIds: string[];
}
