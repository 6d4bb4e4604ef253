/** One call and its answer, for assertions. */
export interface Call {
  method: string;
  /** With the base path. */
  path: string;
  /** The query as received, without the question mark. */
  query: string;
  /** 0 while the call is in progress, and if the connection was broken. */
  status: number;
  /** The `aid` parameter, if there was one. */
  aid?: string;
}

export function noteCall(calls: Call[], method: string, url: URL): Call {
  const call: Call = { method, path: url.pathname, query: url.search.slice(1), status: 0 };
  const aid = url.searchParams.get("aid");
  if (aid !== null) call.aid = aid;
  calls.push(call);
  return call;
}
