import type { Declared } from "./declare";
import { type Importing, unknownSecrets } from "./import-into-stack";
import { objectReference } from "./object-reference";
import type { Account } from "./read-account";
import type { AnyImportDocument } from "./schema";
import type { Origin } from "./sources/source";
import type { TerraformState } from "./terraform/read-state";
import { writeOnlyInputs } from "./write-only-inputs";

/** Whether the objects are in the stack, and what a preview would change there. */
export type Result = Pick<AnyImportDocument, "imported" | "differences" | "exitCode">;

interface Parts extends Importing {
  readonly origin: Origin;
  readonly folder: string;
  readonly account: Account;
  readonly terraform: TerraformState | undefined;
}

export function documentOf(parts: Parts, result: Result): AnyImportDocument {
  const { origin, folder, account, terraform, stack, objects, program, config } = parts;
  const returned = program.secrets.filter(({ value }) => value !== undefined).map(({ key }) => key);
  return {
    version: 1,
    ...origin,
    folder,
    files: program.files,
    objects: objects.map(({ logicalName, ...one }: Declared) => objectReference({ ...one, name: logicalName })),
    inStack: account.inStack.map(objectReference),
    leftOut: [...account.leftOut],
    withoutKind: [...account.withoutKind],
    secrets: [
      ...returned.map((key) => ({ key, writeOnly: false })),
      ...unknownSecrets(program, stack).map((key) => ({ key, writeOnly: true })),
    ],
    writeOnlyInputs: writeOnlyInputs(objects.map(({ definition }) => definition)),
    config,
    ...(program.missingImport && { addToProgram: program.missingImport }),
    ...(terraform && {
      terraform: {
        ignored: terraform.ignored,
        removedBlocks: terraform.removedBlocks([...objects, ...account.inStack].map(objectReference)),
      },
    }),
    ...result,
  };
}
