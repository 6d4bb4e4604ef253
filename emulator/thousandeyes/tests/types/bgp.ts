import { isIP } from "node:net";
import { flag, relation, text } from "../../wire/fields";
import { commonFields } from "../parts/common";
import type { Check, Normalize, TestType } from "../type";

const BITS: Record<number, number> = { 4: 32, 6: 128 };

function isPrefix(text: string): boolean {
  const [address = "", bits = "", ...more] = text.split("/");
  return more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (BITS[isIP(address)] ?? -1);
}

/** R085. */
const checkPrefix: Check = ({ fields, world }) =>
  world.on("R017") && typeof fields.prefix === "string" && !isPrefix(fields.prefix)
    ? ["Error in field prefix.prefix : Badly formed prefix"]
    : [];

/** R085: an update has no prefix; one that is sent is ignored as an unknown key (R015). */
const keepPrefix: Normalize = ({ fields, before }) => {
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
  normalize: [keepPrefix],
  target: ({ prefix }) => String(prefix),
  layers: ["bgp"],
};
