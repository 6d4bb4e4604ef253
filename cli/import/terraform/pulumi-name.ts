import { type Instance, MODULE } from "./instance";

/** The Pulumi name: `module.eu.thousandeyes_http_server.shop["a"]` is `eu-shop-a`. */
export function pulumiName({ module, name, key }: Instance): string {
  const modules = [...module.matchAll(MODULE)].flatMap(([, called, quoted, index]) => [called, quoted ?? index]);
  const parts = [...modules, name, key].map((part) => plain(String(part ?? "")));
  return parts.filter(Boolean).join("-") || "object";
}

/** Letters and digits of any script; a sign, and what HCL escapes with a backslash, become a hyphen. */
const plain = (part: string) =>
  part
    .replace(/\\./gs, "-")
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-")
    .replace(/^-+|-+$/g, "");
