import { among, type LookupDefinition } from "../../core/lookup";
import { list } from "./list";

/** Which channels to find. All given args must match. */
export interface GetAlertChannelsArgs {
  /** Exact names; each must exist once. */
  names?: string[];
  /** Types: `email`, `sms`, `slack`, `webhook`. */
  types?: string[];
}

/** A channel as the API lists it. */
export interface FoundAlertChannel {
  /** Id. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** `email`, `sms`, `slack` or `webhook`. */
  readonly type: string;
}

export const alertChannels: LookupDefinition<GetAlertChannelsArgs, FoundAlertChannel> = {
  name: "getAlertChannels",
  what: "channel",
  asks: { names: "list", types: "list" },
  values: { types: ["email", "sms", "slack", "webhook"] },
  path: "/alert-channels",
  ...list,
  shows: ["id", "name", "type"],
  matches: ({ type }, { types }) => among(type, types),
};
