import * as te from "pulumi-thousandeyes";

/** What the contract allows in a month, less a reserve. */
new te.OrganizationQuota("all", { value: 4_000_000 });
