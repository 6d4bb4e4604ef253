import type { Json } from "../wire/context";

/** A stored dashboard filter. */
export interface DashboardFilter {
  id: string;
  name: string;
  description?: string;
  context: Json[];
  createdDate: string;
  modifiedDate: string;
}
