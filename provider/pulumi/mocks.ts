import * as pulumi from "@pulumi/pulumi";
import { idsOf } from "../core/find";
import type { LookupDefinition, LookupResult } from "../core/lookup";
import { assertKnownArgs } from "../core/lookup-args";
import type { Vendor } from "../core/vendor";
import { userError } from "./user-error";

/** True after `pulumi.runtime.setMocks`: only its monitor has mocks. Pulumi's public types do not say so. */
export function inUnitTest(): boolean {
  const { getMonitor } = pulumi.runtime as unknown as { getMonitor(): object | undefined };
  return "mocks" in (getMonitor() ?? {});
}

/** In a unit test no API is called: the mocks answer instead, as for a function of any other package. */
export function askMocks<Args extends object, Item>(
  { namespace }: Vendor,
  lookup: LookupDefinition<Args, Item>,
  args: pulumi.Output<Args>,
) {
  const token = `${namespace}:index:${lookup.name}`;
  return args.apply(async (known) => {
    try {
      assertKnownArgs(lookup, known as Args);
      return resultOf(lookup, token, await pulumi.runtime.invoke(token, known as pulumi.Inputs));
    } catch (error) {
      const { message } = error as Error;
      throw userError(message || `The mocks of this unit test failed to answer the call "${token}".`, error);
    }
  }) as pulumi.Output<LookupResult<Item>>;
}

/** Mocks may return ids, items or both. */
function resultOf<Args, Item>(
  { idOf }: LookupDefinition<Args, Item>,
  token: string,
  answer: Partial<LookupResult<Item>> = {},
): LookupResult<Item> {
  const { items = [], ids = idsOf(items as never, idOf) } = answer;
  if (answer.ids || answer.items) return { ids, items };
  throw new Error(
    `The mocks of this unit test answer the call "${token}" with neither \`ids\` nor \`items\`, and no real API is called ` +
      `in a unit test. Let \`call\` answer it: if (token === "${token}") return { ids: ["3"], items: [] }.`,
  );
}
