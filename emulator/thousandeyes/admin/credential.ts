/** A stored credential. */
export interface Credential {
  id: string;
  name: string;
  value: string;
}
