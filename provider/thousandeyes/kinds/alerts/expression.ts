import { crossCheck } from "../../../core/define";
import { text } from "../../../core/fields";
import { didYouMean, isNear } from "../../../core/nearest";
import { isMixed, isWord, tokensOf } from "./expression-tokens";
import { METRICS } from "./metrics";

/**
 * A condition in ThousandEyes' language. Its values may hold a secret: messages quote single words, never the whole
 * expression.
 */
export const expression = () => ({ ...text({ type: "expression" }), warns: warnOfMetric });

/** The words other than metrics that may begin an expression: those of filters, and of a dynamic threshold. */
const OTHERS = ["locationId", "Auto"];

const KNOWN = new Set([
  ...OTHERS,
  ...Object.values(METRICS)
    .flat()
    .map(([name]) => name),
]);

const COMPARES = /^(?:[<>=!]=|[<>]|[=!]~|in)$/;

/** A word that is compared, and that nearly is a metric. No list of metrics is complete, so any other word may be one. */
function warnOfMetric(written: unknown): string | undefined {
  if (typeof written !== "string") return undefined;
  const tokens = tokensOf(written);
  const compared = tokens.filter((token, index) => isWord(token) && COMPARES.test(tokens[index + 1] ?? ""));
  // A short word is near many.
  const first = compared.find((word) => word.length > 4 && !KNOWN.has(word) && isNear(word, [...KNOWN]));
  if (first === undefined) return undefined;
  return (
    `compares a word that is in no list of metrics.${didYouMean(first, KNOWN)} ThousandEyes may refuse a word that it ` +
    "does not know, or never ring."
  );
}

/** R104: pairs that the API was seen to refuse. All others are left to the API: no table of metrics is complete. */
const FOREIGN: Readonly<Record<string, string>> = { "page-load": "responseTime" };

/**
 * Refuses only what the API was seen to refuse, and mixed operators. Anything else may be right: brackets, units,
 * operators, metrics of other types.
 */
export const expressionRules = [
  crossCheck("R104", ["expression", "alertType"], ({ expression: written, alertType }) => {
    const type = String(alertType);
    const tokens = tokensOf(String(written));
    const [first = ""] = tokens;
    const own = METRICS[type]?.map(([name]) => name);
    if (own && isWord(first) && !KNOWN.has(first)) {
      return `begins with a word that is no metric.${didYouMean(first, own)} Write it like ((${own[0]} ...)).`;
    }
    const foreign = FOREIGN[type];
    return foreign && tokens.includes(foreign)
      ? `has "${foreign}", which rules of alertType "${type}" do not know. Use another metric.`
      : undefined;
  }),
  crossCheck("R225", ["expression"], ({ expression: written }) =>
    isMixed(String(written))
      ? 'has "&&" and "||" beside each other. Write one of them on each level, and brackets around what belongs together.'
      : undefined,
  ),
];
