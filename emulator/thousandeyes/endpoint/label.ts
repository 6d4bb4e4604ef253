import type { Json } from "../../server/json";

/** A stored endpoint label. */
export interface EndpointLabel {
  id: string;
  name: string;
  color: string;
  matchType: string;
  filters: Json[];
}
