import * as te from "pulumi-thousandeyes";

const lab = new te.AccountGroup("lab", {});

/** The lab cannot use up what the branches need. */
new te.AccountGroupQuota("lab", { aid: lab.id, value: 50_000 });
