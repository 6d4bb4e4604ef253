import type { Json } from "../wire/asked";
export interface Dashboard {
  dashboardId: string;
  fields: Json;
}
