/** Calls the function once for each object, and returns the same result after that. */
export function memoizeByIdentity<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

/** Calls the function once for each value, and returns the same result for equal ones after that. */
export function memoizeByValue<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<string, V>();
  return (key) => {
    const text = JSON.stringify(key);
    const value = known.get(text) ?? make(key);
    known.set(text, value);
    return value;
  };
}
