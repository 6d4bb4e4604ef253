import * as acs from "pulumi-thousandeyes/acs-monitor";

/** What customers see. */
new acs.MonitorGroup("customer-services", { color: "#d95f02", description: "Alert at night, too." });
