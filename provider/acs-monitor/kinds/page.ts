/** The most that a page holds (M07): an account is read in pages of this size. */
export const PAGE = { per_page: "100" };
