import * as pulumi from "@pulumi/pulumi";
import type { Fields } from "../core/field";

/** Says of each arg what its field warns of, beside the resource. Only the program's process can: a check knows no resource. */
export function warnings(fields: Fields): (args: pulumi.Inputs, resource: pulumi.Resource) => void {
  const warning = Object.entries(fields).flatMap(([name, { warns }]) => (warns ? [{ name, warns }] : []));
  return (args, resource) => {
    for (const { name, warns } of warning) {
      pulumi.output(args[name]).apply((value) => {
        const what = warns(value);
        if (what) void pulumi.log.warn(`${name}: ${what}`, resource);
      });
    }
  };
}
