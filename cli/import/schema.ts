import { z } from "zod";

/** The document of `import --json`. The names of its keys are public and never change. */
export const importDocument = z.object({
  version: z.literal(1),
  accountGroupId: z.string(),
  folder: z.string(),
  files: z.array(z.string()),
  objects: z.array(z.object({ kind: z.string(), id: z.string(), name: z.string().describe("The Pulumi name.") })),
  leftOut: z.array(z.object({ kind: z.string(), id: z.string(), why: z.string() })),
  secrets: z.array(z.string()).describe("Configuration keys that the program requires. Their values are in no file."),
  imported: z.boolean().describe("Whether the objects are in the stack."),
  exitCode: z.int(),
  terraform: z
    .object({
      ignored: z.int().describe("Instances in the state that other providers manage."),
      removedBlocks: z.string().describe("HCL for the Terraform program, so that it forgets the objects."),
    })
    .optional()
    .describe("With --from-terraform only."),
});

export type ImportDocument = z.infer<typeof importDocument>;
