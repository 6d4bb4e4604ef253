/** A point in time as its answers have it: `2026-11-28T16:00:00.000000Z`. */
export const inTime = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}.000000Z`;
