import { z } from "zod";
import { type Instance, MODULE } from "./instance";

const mode = z.string();
/** Names get into HCL and into commands: one with other signs is not from Terraform. */
const name = z.string().regex(/^[^\s\p{C}"'`$()[\]{}.]+$/u);
const address = z
  .string()
  .refine((text) => text.replace(MODULE, "").replaceAll(".", "") === "")
  .default("");
const key = z.union([z.string(), z.int()]).nullish();
/** Other providers may have an `id` of any shape. Everything else is dropped here: it may hold secrets. */
const attributes = z.object({ id: z.unknown().optional() }).nullish();

type Attributes = z.infer<typeof attributes>;
const idOf = (...all: Attributes[]): string | undefined => {
  const id = all.map((one) => one?.id).find((one) => one !== undefined && one !== null && one !== "");
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
};

/** `terraform.tfstate`, or what `terraform state pull` prints: version 4, since Terraform 0.12. */
export const stateFile = z
  .object({
    version: z.literal(4),
    resources: z
      .array(
        z.object({
          module: address,
          mode,
          type: name,
          name,
          instances: z.array(
            z.object({ index_key: key, deposed: z.string().nullish(), attributes, attributes_flat: attributes }),
          ),
        }),
      )
      .nullish(),
  })
  .transform(({ resources }) =>
    (resources ?? [])
      .filter((resource) => resource.mode === "managed")
      .flatMap(({ module, type, name, instances }) =>
        instances.map(
          (one): Instance => ({
            ...{ module, type, name, key: one.index_key ?? undefined },
            id: idOf(one.attributes, one.attributes_flat),
            isDeposed: Boolean(one.deposed),
          }),
        ),
      ),
  );

const shownResource = z.object({
  ...{ mode, type: name, name, index: key },
  deposed_key: z.string().nullish(),
  values: attributes,
});

interface ShownModule {
  readonly address: string;
  readonly resources: z.infer<typeof shownResource>[];
  readonly child_modules: ShownModule[];
}

const shownModule: z.ZodType<ShownModule> = z.object({
  address,
  resources: z.array(shownResource).default([]),
  child_modules: z.lazy(() => z.array(shownModule)).default([]),
});

/** What `terraform show -json` prints. Without `values`: the state is empty. */
export const shownState = z
  .object({ format_version: z.string(), values: z.object({ root_module: shownModule.optional() }).nullish() })
  .transform(({ values }) => (values?.root_module ? instancesIn(values.root_module) : []));

function instancesIn({ address, resources, child_modules }: ShownModule): Instance[] {
  const own = resources
    .filter((resource) => resource.mode === "managed")
    .map(({ type, name, index, values, deposed_key }) => ({
      ...{ module: address, type, name, key: index ?? undefined },
      id: idOf(values),
      isDeposed: Boolean(deposed_key),
    }));
  return [...own, ...child_modules.flatMap(instancesIn)];
}
