import type { Vendor } from "../kinds/vendor";
import { newAccount } from "./account";
import { newProcess, newWorld, resource } from "./world";

export const acme: Vendor = {
  name: "Acme",
  newWorld,
  resource,
  newProcess,
  newAccount,
  refusal: (texts) => ({
    body: { message: `No: ${texts.join(", ")}`, errors: { name: texts, config: [`"${texts.join('" "')}"`] } },
    status: 422,
  }),
  listPath: /\/(notes|monitors|boards)$/,
  names: ["name", "title", "panels[].title", "panels[].cells[].label"],
};
