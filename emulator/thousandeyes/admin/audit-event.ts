/** One change through the API. */
export interface AuditEvent {
  aid: string;
  accountGroupName: string;
  date: string;
  event: string;
  ipAddress: string;
  uid: string;
  user: string;
  resources: { type: string; name: string }[];
}
