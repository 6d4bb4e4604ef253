/** A stored account group. */
export interface AccountGroup {
  aid: string;
  accountGroupName: string;
}
