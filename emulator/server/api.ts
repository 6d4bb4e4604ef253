import type { AccessPolicy } from "./access";
import type { Refusal } from "./refusal";
import type { ApiRequest, Reply, Route } from "./request";
import type { Rule } from "./rules";

/** Everything that differs from one API to the next. */
export interface Api<State, Context extends ApiRequest> {
  /** Stands before every path: `/v1`. */
  basePath: string;
  /** Paths without parameters come before those that would swallow them. */
  routes: readonly Route<Context>[];
  /** Answers every other path. */
  fallback: Route<Context>;
  /** The rules that can be switched off. */
  rules: readonly Rule[];
  access: AccessPolicy;
  /** A fresh account, with its seeds. */
  createState(): State;
  /** What a handler gets to see; may refuse. The body is not read yet. */
  contextOf(request: ApiRequest, route: Route<Context>, state: State): Context;
  /** Whether a POST, PUT or PATCH without a JSON object or list is refused like one that cannot be parsed. */
  requiresBody: boolean;
  unreadableBody(): Refusal;
  /** After each reply of a handler. */
  onReply(context: Context, reply: Reply): void;
}
