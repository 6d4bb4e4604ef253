import * as te from "pulumi-thousandeyes";

/** Sees tests and dashboards, and changes nothing. */
new te.Role("auditor", { permissions: ["TESTS_READ", "REPORTS_READ"] });
