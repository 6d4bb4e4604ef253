/** One instance of a resource in a state. */
export interface Instance {
  /** The module's address with the keys of its instances: `module.eu["a"]`. Empty: the root module. */
  readonly module: string;
  readonly type: string;
  readonly name: string;
  /** The key of `for_each`, the index of `count`. */
  readonly key?: string | number | undefined;
  readonly id?: string | undefined;
  /** An object that Terraform has replaced and did not delete yet. */
  readonly isDeposed: boolean;
}

/** `module.eu["a"]` in parts: the name of each module and the key of its instance, quoted as HCL or a number. */
export const MODULE = /module\.([^\s.[\]"]+)(?:\["((?:[^"\\\p{Cc}]|\\.)*)"\]|\[(\d+)\])?/gu;

/** As Terraform writes it: `module.eu["a"].thousandeyes_http_server.shop[0]`. */
export function addressOf(instance: Instance): string {
  const { module, key } = instance;
  return `${[module, resourceOf(instance)].filter(Boolean).join(".")}${key === undefined ? "" : `[${keyText(key)}]`}`;
}

/** The address of the resource in the program, which all instances share: `module.eu.thousandeyes_http_server.shop`. */
export function programAddressOf(instance: Instance): string {
  const modules = [...instance.module.matchAll(MODULE)].map(([, name]) => `module.${name}`);
  return [...modules, resourceOf(instance)].join(".");
}

const resourceOf = ({ type, name }: Instance) => `${type}.${name}`;

const keyText = (key: string | number) => (typeof key === "number" ? String(key) : quoted(key));

/** A string in HCL, where `${` and `%{` start a template. */
const quoted = (text: string) =>
  `"${text.replace(/["\\]|(?! )[\p{C}\p{Z}]/gu, escaped).replace(/[$%](?=\{)/g, "$&$&")}"`;

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\" };

/** What is not printable is escaped by its number. */
function escaped(sign: string): string {
  const hex = (sign.codePointAt(0) ?? 0).toString(16);
  return SHORT[sign] ?? (hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`);
}
