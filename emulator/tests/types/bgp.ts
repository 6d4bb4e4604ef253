import { flag, relation, text } from "../fields";
import { commonFields } from "../parts/common";
import type { Check, Settle, TestType } from "../type";

const PREFIX = /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-f]*:[0-9a-f:]*)\/\d{1,3}$/i;

/** R085. */
const checkPrefix: Check = ({ fields, world }) =>
  world.on("R017") && typeof fields.prefix === "string" && !PREFIX.test(fields.prefix)
    ? ["Error in field prefix.prefix : Badly formed prefix"]
    : [];

/** R085: an update has no prefix; one that is sent is unknown to it and ignored (R015). */
const keepPrefix: Settle = ({ fields, before }) => {
  if (before !== undefined) fields.prefix = before.prefix;
};

export const bgp: TestType = {
  name: "bgp",
  fields: {
    ...commonFields,
    prefix: text(),
    includeCoveredPrefixes: flag(false),
    usePublicBgp: flag(true),
    monitors: relation("ids"),
  },
  needs: { prefix: "Error in field prefix.prefix : Prefix is empty" },
  fieldChecks: [checkPrefix],
  settle: [keepPrefix],
  target: ({ prefix }) => String(prefix),
  layers: ["bgp"],
  hasNoAgents: true,
};
