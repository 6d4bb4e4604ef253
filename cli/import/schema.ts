import { z } from "zod";

const object = z.object({
  kind: z.string(),
  id: z.string(),
  name: z.string().describe("Its Pulumi name; of what is left out, its name in the account."),
});

const common = {
  folder: z.string(),
  files: z.array(z.string()).describe("The files that were written, in the folder."),
  objects: z.array(object).describe("What the program has from this run."),
  inStack: z.array(object).describe("What was in the stack already."),
  leftOut: z.array(object.extend({ why: z.string() })),
  withoutKind: z
    .array(z.object({ what: z.string(), count: z.int().optional(), why: z.string().optional() }))
    .describe("What the account has and no kind exists for. Without a count, it could not be read."),
  secrets: z
    .array(z.object({ key: z.string(), writeOnly: z.boolean() }))
    .describe("Keys of the configuration that the program requires. writeOnly: the API never returns the value."),
  writeOnlyInputs: z
    .record(z.string(), z.array(z.string()))
    .describe("Inputs that the API accepts and never returns, by kind: nobody can know whether they are set."),
  config: z.record(z.string(), z.string()).describe("Other values that the configuration needs."),
  addToProgram: z
    .object({ file: z.string(), line: z.string() })
    .optional()
    .describe("A line that the program of the folder lacks."),
  imported: z.boolean().describe("Whether the objects are in the stack."),
  differences: z.array(z.string()).describe("What a preview would change. It should change nothing."),
  exitCode: z.int(),
};

/** The document of `import --json`. The names of its keys are public and never change. */
export const importDocument = z.object({
  version: z.literal(1),
  accountGroupId: z.string(),
  ...common,
  terraform: z
    .object({
      ignored: z.int().describe("Instances in the state that other providers manage."),
      removedBlocks: z.string().describe("HCL for the Terraform program, so that it forgets the objects."),
    })
    .optional()
    .describe("With --from-terraform only."),
});

export type ImportDocument = z.infer<typeof importDocument>;

/** The document of `acs import --json`. */
export const acsImportDocument = z.object({
  version: z.literal(1),
  baseUrl: z.string().describe("The address of the install."),
  ...common,
});

/** The document of either, as far as it is the same. */
export type AnyImportDocument = Omit<ImportDocument, "accountGroupId"> & {
  readonly accountGroupId?: string;
  readonly baseUrl?: string;
};
