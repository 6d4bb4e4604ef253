import type { Reporter } from "./reporter";

/** For programs: the document of the command, in its own schema. */
export const json: Reporter = ({ document }) => jsonOf(document);

export const jsonOf = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;
