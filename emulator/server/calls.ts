/** One call as it was answered, for assertions. */
export interface Call {
  method: string;
  /** With the base path. */
  path: string;
  /** The query as it came, without the question mark. */
  query: string;
  /** 0 while it is under way, and for ever when the connection was broken. */
  status: number;
  /** The `aid` parameter, when there was one. */
  aid?: string;
}

export function noteCall(calls: Call[], method: string, url: URL): Call {
  const call: Call = { method, path: url.pathname, query: url.search.slice(1), status: 0 };
  const aid = url.searchParams.get("aid");
  if (aid !== null) call.aid = aid;
  calls.push(call);
  return call;
}
