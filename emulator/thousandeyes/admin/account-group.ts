/** A stored account group. */
export interface AccountGroup {
  aid: string;
  accountGroupName: string;
  /** In milliseconds since 1970; undefined for those that were there from the start. */
  createdAt?: number;
}
