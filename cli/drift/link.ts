import { z } from "zod";
import type { JsonObject } from "../../provider/core/json";

const VENDOR = "api.thousandeyes.com";
const WEB_APP = "https://app.thousandeyes.com";

const linked = z.looseObject({ _links: z.looseObject({ self: z.looseObject({ href: z.string() }) }) });

interface Linked {
  readonly id: string;
  readonly aid: string;
  readonly isTest: boolean;
  /** The object as the API answered it. */
  readonly answer: JsonObject;
  readonly apiEndpoint: string;
}

/**
 * Where to look at an object. Of the web application only the address of a test is known, from the permanent links that
 * the API gives with test results: best effort. Of all else, and where another API is asked, the object's own address.
 */
export function linkTo({ id, aid, isTest, answer, apiEndpoint }: Linked): string | undefined {
  if (isTest && new URL(apiEndpoint).hostname === VENDOR) {
    return `${WEB_APP}/view/tests?__a=${encodeURIComponent(aid)}&testId=${encodeURIComponent(id)}`;
  }
  const self = linked.safeParse(answer).data?._links.self.href;
  return self !== undefined && /^https?:\/\//.test(self) ? self : undefined;
}
