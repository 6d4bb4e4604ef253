/** Three digits or more, and no more than say something: `0.076`, `4.35`, `167`. */
export function number(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3;
  const factor = 10 ** digits;
  return String(Math.round(value * factor) / factor);
}
