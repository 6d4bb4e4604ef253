import { alertRule } from "./alert-rule";
import { enterpriseAgent } from "./enterprise-agent";
import { httpServerTest } from "./http-server-test";
import type { Sample } from "./sample";
import { tag } from "./tag";
import { tagAssignment } from "./tag-assignment";

/** One sample for each kind of the registry; a house test names the kinds that lack one. */
export const samples: Readonly<Record<string, Sample>> = {
  AlertRule: alertRule,
  EnterpriseAgent: enterpriseAgent,
  HttpServerTest: httpServerTest,
  Tag: tag,
  TagAssignment: tagAssignment,
};
