interface OtherVariant {
  /** The key that decides which variant an object is: `type`. */
  readonly by: string;
  /** The variants that have the key. */
  readonly others: readonly string[];
  /** The variant of the object that lacks it. */
  readonly own: string;
  /** What that variant has instead: `, whose config has count`. */
  readonly instead?: string;
}

/** The message about a key that only other variants have; undefined if none has it. */
export function ofOtherVariant({ by, others, own, instead = "" }: OtherVariant): string | undefined {
  if (others.length === 0) return undefined;
  const quoted = others.map((word) => `"${word}"`).join(" or ");
  return `belongs to ${by} ${quoted}; this one is "${own}"${instead}. Remove it, or change the ${by}.`;
}
