import * as pulumi from "@pulumi/pulumi";
import { inUnitTest } from "./mocks";
import { userError } from "./user-error";

/**
 * Refuses `adopt` on a resource that is another object already. Only the first deployment adopts, so it would be ignored
 * in silence; and a check does not know the id. The id is known in previews too, except for new resources.
 */
export function refuseOtherObject(resource: string, adopt: unknown, { id }: pulumi.CustomResource): void {
  if (adopt === undefined || inUnitTest()) return;
  pulumi.all([adopt, id]).apply(([wanted, has]) => {
    if (wanted === undefined || wanted === null || String(wanted).toLowerCase() === has.toLowerCase()) return;
    throw userError(
      `${resource}: adopt: this resource is ${has} already and does not adopt ${wanted}. Remove \`adopt\`; to adopt that ` +
        "object, write another resource.",
    );
  });
}
