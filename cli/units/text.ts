/** Units or money: `4,320.50`. */
export const decimal = (value: number): string =>
  Number.isFinite(value)
    ? value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    : "no end";

export const between = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`);
