/** As people sort: 10.0.0.9 before 10.0.0.10, `test 2` before `test 10`. The same on every machine. */
export const naturalOrder = (a: string, b: string): number => a.localeCompare(b, "en", { numeric: true });
