import * as pulumi from "@pulumi/pulumi";
import { type Lookup, refuseUnknown } from "../thousandeyes/lookups/lookup";
import { failure } from "./failure";
import type { Found, LookupArgs } from "./lookup";

/** True after `pulumi.runtime.setMocks`: its monitor is the one that has mocks. Pulumi keeps the question out of its types. */
export function inUnitTest(): boolean {
  const { getMonitor } = pulumi.runtime as unknown as { getMonitor(): object | undefined };
  return "mocks" in (getMonitor() ?? {});
}

/** A unit test never calls an API: its mocks are asked instead, as for a function of any other package. */
export function askMocks<Args extends object, Item>(lookup: Lookup<Args, Item>, args: LookupArgs<Args>) {
  const token = `thousandeyes:index:${lookup.name}`;
  return pulumi.output(args).apply(async (asked) => {
    try {
      refuseUnknown(lookup, asked as Args);
      return found(lookup, token, await pulumi.runtime.invoke(token, asked as pulumi.Inputs));
    } catch (error) {
      const { message } = error as Error;
      throw failure(message || `The mocks of this unit test failed to answer the call "${token}".`, error);
    }
  }) as pulumi.Output<Found<Item>>;
}

/** The mocks may answer ids, items or both. */
function found<Args, Item>(
  { idOf }: Lookup<Args, Item>,
  token: string,
  answer: Partial<Found<Item>> = {},
): Found<Item> {
  const { items = [], ids = items.map((item) => idOf(item as never)) } = answer;
  if (answer.ids || answer.items) return { ids, items };
  throw new Error(
    `The mocks of this unit test answer the call "${token}" with neither \`ids\` nor \`items\`, and no real API is called ` +
      `in a unit test. Let \`call\` answer it: if (token === "${token}") return { ids: ["3"], items: [] }.`,
  );
}
