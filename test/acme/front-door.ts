import type { Input } from "@pulumi/pulumi";
import type { Connection, ReadSetting } from "../../provider/core/api";
import { forVendor } from "../../provider/pulumi/for-vendor";
import type { CommonLookupOptions } from "../../provider/pulumi/lookup";
import { acmeThrough } from "./acme";
import { connect as connectAs } from "./connect";
import { monitor, note } from "./kinds";
import { monitors } from "./lookups";

/** What the connections of lookups were made from. */
export const asked: { email?: string; password?: string }[] = [];

function connect(config: ReadSetting): Connection {
  asked.push({ email: config("acme:email"), password: config("acme:password") });
  return connectAs({ listReads: true });
}

export const acme = acmeThrough(connect);
const { resource, lookup, provider } = forVendor<CommonLookupOptions>(acme);

/** Settings by the names of the vendor. */
interface ProviderArgs {
  email?: Input<string>;
  password?: Input<string>;
}
export class Provider extends provider<ProviderArgs>() {}
export class Note extends resource(note) {}
export class Monitor extends resource(monitor) {}
export const getMonitors = lookup(monitors);
