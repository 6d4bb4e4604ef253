import { isUnknown } from "./unknown";

/** Where in a resource's inputs a value stands, and how to refuse it there. */
export interface Place {
  /** `agents[0].agentId` */
  readonly path: string;
  at(key: string | number, secret?: boolean): Place;
  /** Says no to the value that stands here: why, and what to write instead. */
  refuse(why: string): void;
  /** The value as a message may show it: never one that is secret. */
  show(value: unknown): string;
}

/** One reason why the inputs of a resource are refused. */
export interface Problem {
  readonly path: string;
  readonly why: string;
}

export function place(problems: Problem[], path = "", secret = false): Place {
  return {
    path,
    at: (key, hidden = false) =>
      place(problems, typeof key === "number" ? `${path}[${key}]` : path ? `${path}.${key}` : key, secret || hidden),
    refuse: (why) => void problems.push({ path, why }),
    show: (value) => (secret ? "what is given" : shown(value)),
  };
}

function shown(value: unknown): string {
  if (isUnknown(value)) return "a value not known yet";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
