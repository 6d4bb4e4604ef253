import { type Instance, MODULE } from "./instance";

/** The Pulumi name: `module.eu.thousandeyes_http_server.shop["a"]` is `eu-shop-a`. */
export function pulumiName({ module, name, key }: Instance): string {
  const modules = [...module.matchAll(MODULE)].flatMap(([, called, quoted, index]) => [
    called,
    unescaped(quoted),
    index,
  ]);
  return [...modules, name, key].map(plain).filter(Boolean).join("-") || "object";
}

/** Letters and digits of any script; other signs become a hyphen. */
const plain = (part: string | number = "") =>
  String(part)
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-")
    .replace(/^-+|-+$/g, "");

/** What HCL escapes is a sign: it needs no other value than that of a sign. */
const unescaped = (quoted?: string) => quoted?.replace(/\\(u[\da-f]{4}|U[\da-f]{8}|.)/g, " ");
