import type { Json } from "../../server/json";

/** A stored dashboard filter. */
export interface DashboardFilter {
  id: string;
  name: string;
  description?: string;
  context: Json[];
  createdDate: string;
  modifiedDate: string;
}
