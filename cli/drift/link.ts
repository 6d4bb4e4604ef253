import { z } from "zod";
import type { JsonObject } from "../../provider/core/json";

const VENDOR = "api.thousandeyes.com";
const WEB_APP = "https://app.thousandeyes.com";

const linked = z.looseObject({ _links: z.looseObject({ self: z.looseObject({ href: z.string() }) }) });

interface Linked {
  readonly id: string;
  readonly aid: string;
  readonly isTest: boolean;
  /** The object as the API returned it. */
  readonly answer: JsonObject;
  readonly apiEndpoint: string;
}

/**
 * The link to an object. In the web application only the address of a test is known, from the permanent links in test
 * results: best effort. For all other objects, and for another API, it is the object's own address in the API.
 */
export function linkTo({ id, aid, isTest, answer, apiEndpoint }: Linked): string | undefined {
  if (isTest && new URL(apiEndpoint).hostname === VENDOR) {
    return `${WEB_APP}/view/tests?__a=${encodeURIComponent(aid)}&testId=${encodeURIComponent(id)}`;
  }
  const self = linked.safeParse(answer).data?._links.self.href;
  return self !== undefined && /^https?:\/\//.test(self) ? self : undefined;
}
