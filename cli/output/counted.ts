/** `2 users`, `1 user`. `things` is a plural in s. */
export const counted = (count: number, things: string): string =>
  `${count} ${count === 1 ? things.replace(/s$/, "") : things}`;
