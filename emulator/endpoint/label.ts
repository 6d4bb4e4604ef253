import type { Json } from "../wire/asked";
export interface EndpointLabel {
  id: string;
  fields: Json;
}
