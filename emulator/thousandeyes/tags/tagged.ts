import type { Account } from "../world/account";
import type { Assignment, Tag } from "./tag";

const isOn = (type: string, objectId: string) => (one: Assignment) => one.type === type && one.id === objectId;

/** The tags on an object. */
export const tagsOn = ({ tags }: Account, type: string, objectId: string): Tag[] =>
  tags.list().filter(({ assignments }) => assignments.some(isOn(type, objectId)));

/** Takes all tags off an object. */
export function untag({ tags }: Account, type: string, objectId: string): void {
  const isGone = isOn(type, objectId);
  for (const tag of tags.list()) tag.assignments = tag.assignments.filter((one) => !isGone(one));
}
