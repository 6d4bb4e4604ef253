import type { Refusal } from "./refusal";

/** The HTTP conventions of one service of an API. An API may be several services behind one address. */
export interface ServiceConventions<Context> {
  /** Content type of a successful response, for an Accept header. */
  contentType(accept: string): string;
  errorContentType: string;
  errorBody(refusal: Refusal, path: string, now: () => number): object;
  /** The Location header of a create; undefined: none. */
  location(origin: string, path: string): string | undefined;
  notFound(context: Context, id: string): Refusal;
}
