import { choice } from "../../wire/fields";

const LABELS: Record<string, string> = {
  "0": "Best Effort",
  "8": "CS 1",
  "16": "CS 2",
  "24": "CS 3",
  "32": "CS 4",
  "40": "CS 5",
  "48": "CS 6",
  "56": "CS 7",
  "10": "AF 11",
  "12": "AF 12",
  "14": "AF 13",
  "18": "AF 21",
  "20": "AF 22",
  "22": "AF 23",
  "26": "AF 31",
  "28": "AF 32",
  "30": "AF 33",
  "34": "AF 41",
  "36": "AF 42",
  "38": "AF 43",
  "46": "EF",
  "44": "Voice Admit",
};

export const dscpId = choice(Object.keys(LABELS), "0");

/** R084: the label of the number; only that of 0 was recorded. */
export const deriveDscp = ({ dscpId: id }: Record<string, unknown>) => ({ dscp: `${LABELS[String(id)]} (DSCP ${id})` });
