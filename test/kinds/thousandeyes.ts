import { registry } from "../../provider/thousandeyes/registry";
import { newAccount } from "../faults/account";
import type { Vendor } from "./vendor";
import { newProcess, newWorld, resource } from "./world";

const lists = registry.flatMap(({ operations }) => operations.bulkRead?.path ?? []);

export const thousandEyes: Vendor = {
  name: "ThousandEyes",
  newWorld,
  resource,
  newProcess,
  newAccount,
  refusal: (texts) => ({
    body: { title: `No: ${texts.join(", ")}`, detail: `"${texts.join('" "')}"`, errors: texts },
    status: 400,
  }),
  listPath: new RegExp(`(${lists.join("|")})$`),
  names: [
    ...[
      "testName",
      "ruleName",
      "accountGroupName",
      "displayName",
      "groupName",

      "name",
      "key",
      "value",
      "agentName",
      "agent",
      "cluster",
      "members",
      "members[]",
    ],
    ...["cronSpec.zoneCode", "dataSource.name"],
    ...["title", "widgets[].title", "layout.details.widgetPositioning[].id"],
    ...["requests[].name", "requests[].variables[].name", "predefinedVariables[].name"],
  ],
};
