import type { Reply } from "./request";

/** A call of the control API as its handler gets it. */
interface ControlRequest {
  params: Record<string, string>;
  /** The parsed body; undefined if there was none. */
  body: unknown;
}

/** A call of the control API. An API adds its own to those that all have; a Refusal is answered with its title. */
export interface ControlCall<State> {
  method: "GET" | "POST" | "DELETE";
  /** Below that of the control API, with `:name` parameters. */
  path: string;
  handle(request: ControlRequest, state: State): Reply;
}
