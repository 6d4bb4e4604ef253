import * as pulumi from "@pulumi/pulumi";
import type { Fields } from "../core/field";

/**
 * Logs the warnings of the fields about their args, at the resource. Only the program's process can do that: a check
 * does not know the resource.
 */
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
