import * as te from "pulumi-thousandeyes";

/** The two uplinks of the head office, shown as one in path visualisations. */
new te.InterfaceGroup("head-office-uplinks", { ipAddresses: ["192.0.2.1", "192.0.2.5"] });
