import type { Input } from "@pulumi/pulumi";
import { ids } from "../../values";

/** Credentials of the account group that a test may use. */
export interface TestCredentialArgs {
  /**
   * Ids of credentials, the whole set.
   * @defaultValue []
   */
  credentials?: Input<Input<string>[]>;
}

export const credentialFields = { credentials: ids("id") };
