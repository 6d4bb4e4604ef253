import * as pulumi from "@pulumi/pulumi";

/** The value in the stack configuration under a key with its namespace: `acme:token`. */
export function stackConfig(key: string): string | undefined {
  const [namespace, name = ""] = key.split(":");
  return new pulumi.Config(namespace).get(name);
}
