import fc, { type Arbitrary } from "fast-check";
import { openAcsMonitor } from "../../cli/engine/acs-monitor";
import { type Declared, declare } from "../../cli/import/declare";
import { inOrder } from "../../cli/import/in-order";
import { moduleOf } from "../../cli/import/module-of";
import { type Account, readAccount } from "../../cli/import/read-account";
import type { Selection } from "../../cli/import/selection";
import { acsMonitorSource as source } from "../../cli/import/sources/acs-monitor";
import { registry } from "../../provider/acs-monitor/registry";
import { samples } from "../acs-monitor/samples";
import { newProcess, resource } from "../acs-monitor/world";
import type { References } from "../kinds/references";
import type { Sample } from "../kinds/sample";
import { anyEdit, edited } from "../laws/program";
import { type Made, populate as make, type There } from "./account";
import { anyName } from "./names";

/** An install with objects of any kind, with any fields and names; several may have one name. */
export const anyInstall = (refs: References): Arbitrary<Made[]> =>
  fc.array(
    fc.constantFrom(...registry).chain((definition) => {
      const sample = samples[definition.kind] as Sample;
      const start = fc.constantFrom(sample.minimal(refs), ...sample.full(refs));
      const edits = fc.array(anyEdit(definition, sample, refs), { maxLength: 8 });
      return fc.tuple(start, edits, anyName).map(([args, more, name]) => {
        const { waitUntilUp: _waits, ...others } = edited(definition, sample, args, [...more, ["name", name]]);
        return { kind: definition.kind, args: others };
      });
    }),
    { minLength: 4, maxLength: 12, size: "max" },
  );

/** Makes the objects in it. */
export const populate = (objects: readonly Made[]): Promise<There[]> => make(objects, resource);

/** The install as the command reads it: by default into a stack that has nothing yet. */
export async function read(
  selection: Selection = {},
  isInStack = () => false,
): Promise<{ account: Account; objects: Declared[] }> {
  newProcess("lists");
  const { connection } = openAcsMonitor(process.env, {}, () => {});
  const wanted = { source, selection, isInStack, scopeArgs: {} };
  const account = await readAccount(connection.within(""), wanted, () => {});
  const imported = inOrder(account.imported);
  return { account, objects: declare(imported, moduleOf(imported)) };
}
