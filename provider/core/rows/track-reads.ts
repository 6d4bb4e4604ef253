/**
 * The row, with a record of the columns that are read from it by name: these are used by the program, even if they are
 * no inputs. Once all columns are listed (`{ ...row }`), reads no longer show which ones are used.
 */
export function trackReads<Row extends object>(row: Row, reads: Set<string>): Row {
  let isListed = false;
  return new Proxy(row, {
    get(target, key) {
      if (typeof key === "string" && !isListed) reads.add(key);
      return Reflect.get(target, key);
    },
    ownKeys(target) {
      isListed = true;
      return Reflect.ownKeys(target);
    },
  });
}
