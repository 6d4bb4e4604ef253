// What a preview in JSON plans to do, in words: `update test/homepage: interval, url`.

/** One line for each resource that the plan would touch, sorted. */
export function planned({ steps = [] }) {
  return steps
    .filter(({ op }) => op !== "same" && op !== "refresh" && op !== "read")
    .map(({ op, urn, detailedDiff }) => `${op} ${nameOf(urn)}${propertiesIn(detailedDiff)}`)
    .sort();
}

export function nameOf(urn) {
  return urn.split("::").at(-1);
}

function propertiesIn(detailedDiff) {
  const properties = Object.keys(detailedDiff ?? {}).sort();
  return properties.length > 0 ? `: ${properties.join(", ")}` : "";
}
