// The changes in the JSON of a preview.

export const nameOf = (/** @type {string} */ urn) => /** @type {string} */ (urn.split("::").at(-1));

/**
 * `{ "update site": ["interval"] }`: each change with the paths of its properties.
 * @param {any} plan
 * @returns {Record<string, string[]>}
 */
export function changes({ steps = [] }) {
  const changing = steps.filter(({ op }) => op !== "same" && op !== "refresh" && op !== "read");
  return Object.fromEntries(
    changing.map(({ op, urn, detailedDiff }) => [`${op} ${nameOf(urn)}`, Object.keys(detailedDiff ?? {}).sort()]),
  );
}
