import type { Sample } from "./sample";

/** Of Conjur connectors, which have all inputs; test/contract/connector-operations.test.ts has the others. */
export const connectorOperations: Sample = {
  minimal: ({ conjur, vaults }) => ({ connectorId: conjur[0], connectorType: "conjur", operationIds: [vaults[0]] }),
  full: ({ conjur, vaults }) => [
    {
      connectorId: conjur[1],
      connectorType: "conjur",
      operationIds: [vaults[1], vaults[0]],
      confirmDisabledObjects: true,
      accountGroupId: "281474976710706",
    },
  ],
  same: ({ conjur, vaults }) => [
    [{ connectorId: conjur[0] }, { connectorId: conjur[0].toUpperCase() }],
    [{ connectorType: "conjur" }, { connectorType: "Conjur" }],
    [{ operationIds: [...vaults] }, { operationIds: [vaults[1], vaults[0], vaults[1]] }],
  ],
  values: ({ conjur, vaults }) => ({
    connectorId: conjur,
    connectorType: ["conjur"],
    operationIds: vaults,
    accountGroupId: ["281474976710706"],
  }),
  mend: (args) => ({ ...args, connectorType: "conjur" }),
  path: (id) => `/connectors/conjur/${id}`,
  request: "put /connectors/conjur/{id}/operations",
};
