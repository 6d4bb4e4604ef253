import type { Json } from "../wire/asked";
export interface DashboardFilter {
  id: string;
  fields: Json;
}
