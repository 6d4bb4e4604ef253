import type { ImportDocument } from "../../cli/import/schema";

/** What an import reports that did all it should, and found nothing. */
export const emptyDocument: ImportDocument = {
  version: 1,
  accountGroupId: "1234",
  folder: "/monitoring",
  files: [],
  objects: [],
  inStack: [],
  leftOut: [],
  withoutKind: [],
  secrets: [],
  writeOnlyInputs: {},
  config: {},
  imported: true,
  differences: [],
  exitCode: 0,
};
