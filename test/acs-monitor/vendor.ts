import { snakeCase } from "../../provider/acs-monitor/kinds/spelling";
import type { Vendor } from "../kinds/vendor";
import { newAccount } from "./account";
import { newProcess, newWorld, resource } from "./world";

export const acsMonitor: Vendor = {
  name: "ACS Monitor",
  newWorld,
  resource,
  newProcess,
  newAccount,
  refusal: (texts) => ({
    body: { message: `No: ${texts.join(", ")}`, errors: { name: texts, config: [`"${texts.join('" "')}"`] } },
    status: 422,
  }),
  listPath: /\/(monitors|devices|monitor-groups|device-groups|monitor-alert-rules|alert-rules|alert-channels)$/,
  inBodies: snakeCase,
  names: ["name"],
};
