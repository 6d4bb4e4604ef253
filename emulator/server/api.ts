import type { AccessPolicy } from "./access";
import type { ControlCall } from "./control-call";
import type { Refusal } from "./refusal";
import type { ApiRequest, Reply, Route } from "./request";
import type { Rule } from "./rules";

/** Everything that differs from one API to the next. */
export interface Api<State, Context extends ApiRequest> {
  /** The prefix of every path: `/v1`. */
  basePath: string;
  /** A path without parameters comes before paths whose parameters would match it. */
  routes: readonly Route<Context>[];
  /** Handles every other path. */
  fallback: Route<Context>;
  /** The rules that can be switched off. */
  rules: readonly Rule[];
  access: AccessPolicy;
  /** Calls of the control API beside those of every emulator: what happens in an account and no client can do. */
  controls?: readonly ControlCall<State>[];
  /** A fresh account, with its seeds. */
  createState(): State;
  /** Makes the context of a handler; may refuse the call. The body is not read yet. */
  contextOf(request: ApiRequest, route: Route<Context>, state: State): Context;
  /** True if a POST, PUT or PATCH without a JSON object or list, where a route needs one, is refused like one that cannot be parsed. */
  requiresBody: boolean;
  unreadableBody(): Refusal;
  /** Called after each reply of a handler. */
  onReply(context: Context, reply: Reply): void;
}
