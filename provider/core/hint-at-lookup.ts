/** What to write in the place of a text that is no id and looks like a name. Never quotes it. */
export const hintAtLookup = (value: string): string =>
  /[^0-9a-f-]/i.test(value) ? " A lookup finds the id of a name." : "";
