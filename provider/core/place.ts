import type { Field } from "./field";
import { isUnknown } from "./unknown";

/** Where in a resource's inputs a value stands, and how to refuse it there. */
export interface Place {
  /** `agents[0].agentId` */
  readonly path: string;
  /** Inside: under a key (the how manyth it is, for one that may not be shown), or at an index. */
  at(key: string | number, position?: number): Place;
  /** The same place, for the field that stands there: it knows what may be quoted. */
  of(field: Pick<Field, "quotes" | "secret">): Place;
  /** Says no to what stands here: why, and what to write instead. `value` goes in front where it may be quoted. */
  refuse(why: string, value?: unknown): void;
  /** The value as a message may show it; undefined where it may hold a secret. */
  show(value: unknown): string | undefined;
}

/** One reason why the inputs of a resource are refused. */
export interface Problem {
  readonly path: string;
  readonly why: string;
}

export function place(problems: Problem[], path = "", quotes?: Field["quotes"], secret = false): Place {
  const show = (value: unknown) =>
    isUnknown(value) ? "a value not known yet" : !secret && quotes?.(value as never) ? shown(value) : undefined;
  return {
    path,
    at: (key, position = 0) => place(problems, path + step(key, position, path === ""), undefined, secret),
    of: (field) => place(problems, path, field.quotes, secret || field.secret === true),
    refuse(why, value) {
      const subject = value === undefined ? undefined : show(value);
      problems.push({ path, why: subject === undefined ? why : `${subject} ${why}` });
    },
    show,
  };
}

/** A key that people wrote as a name. Any other may be a secret in the wrong place, and is told by its number. */
export const isName = (key: string): boolean => /^[a-z_$][\w$.-]{0,39}$/i.test(key);

function step(key: string | number, position: number, isFirst: boolean): string {
  if (typeof key === "number") return `[${key}]`;
  if (!isName(key)) return `[key ${position + 1}]`;
  return isFirst ? key : `.${key}`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
