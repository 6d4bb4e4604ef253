import * as acs from "pulumi-thousandeyes/acs-monitor";

/** The devices of one building. */
new acs.DeviceGroup("oslo-devices", { color: "#1b9e77", description: "Office Oslo, floors 1 to 4." });
