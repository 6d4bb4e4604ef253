import { addressOf, type Instance, programAddressOf } from "./instance";

/**
 * What to do in the Terraform program so that it forgets the instances that are taken over, and deletes none. A
 * `removed` block takes no keys: it is for all instances of a resource. Where some are not taken over, a command
 * removes the others from the state.
 */
export function removedBlocks(instances: readonly Instance[], isTaken: (instance: Instance) => boolean): string {
  const byResource = new Map<string, Instance[]>();
  for (const instance of instances) {
    const address = programAddressOf(instance);
    byResource.set(address, [...(byResource.get(address) ?? []), instance]);
  }
  const taken = [...byResource].filter(([, all]) => all.some(isTaken));
  const whole = taken.filter(([, all]) => all.every(isTaken)).map(([address]) => block(address));
  const single = taken
    .filter(([, all]) => !all.every(isTaken))
    .flatMap(([, all]) => all.filter(isTaken).map((one) => `#   terraform state rm ${shellQuoted(addressOf(one))}`));
  return [...(whole.length ? [WHOLE, ...whole] : []), ...(single.length ? [[SINGLE, ...single].join("\n")] : [])].join(
    "\n\n",
  );
}

const WHOLE = `# Once the objects are in the stack: delete their resources from the Terraform program, put these blocks into its root
# module, and run \`terraform apply\`. It forgets the objects, and deletes none. OpenTofu before 1.10 takes the blocks
# without \`lifecycle\`. Terraform before 1.7 has no such blocks: run \`terraform state rm ADDRESS\` for each of the
# resources in \`terraform state list\`, then delete them from the program.`;

const SINGLE =
  "# Of these resources only some instances were imported: a block would be for all. Once these are in the stack, run the\n# commands, and take their keys out of `count` or `for_each`:";

const block = (address: string) => `removed {\n  from = ${address}\n\n  lifecycle {\n    destroy = false\n  }\n}`;

const shellQuoted = (text: string) => (/^[\w.-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
