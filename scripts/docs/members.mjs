// The args of a kind, one entry for each shape they may have.
import { wordsOf } from "./types.mjs";

/**
 * The interface of the args with its fields; of a kind with variants the interface of each, the words that choose it, and
 * its fields.
 */
export function membersOf({ fields, variants }, interfaces, args) {
  const { members } = interfaces.get(args);
  if (!members) return [{ name: args, words: [], fields }];
  return members.map((name) => {
    const deciding = interfaces.get(name).properties.find((one) => one.name === variants.by);
    const words = wordsOf(deciding.type);
    return { name, words, fields: variants.of[words[0]] };
  });
}
