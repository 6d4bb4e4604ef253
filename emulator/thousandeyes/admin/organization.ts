/** The organisation of every token (R190). */
export const organization = { orgId: "281474976700001", organizationName: "Emulated Organization" };
