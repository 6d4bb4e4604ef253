import type { Kind } from "../core/define";
import type { LookupDefinition } from "../core/lookup";
import type { Vendor } from "../core/vendor";
import { type CommonLookupOptions, lookup } from "./lookup";
import { providerClass } from "./provider";
import { resource } from "./resource";

/** Makes the classes and lookups of one vendor. `Options` are those of its lookups. */
export const forVendor = <Options extends CommonLookupOptions>(vendor: Vendor) => ({
  resource: <Args extends object, Outputs>(definition: Kind<Args, Outputs>) =>
    resource<Args, Outputs>(vendor, definition),
  lookup: <Args extends object, Item>(definition: LookupDefinition<Args, Item>) =>
    lookup<Args, Item, Options>(vendor, definition),
  provider: <Args extends object>() => providerClass<Args>(vendor),
});
