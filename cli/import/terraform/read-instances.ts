import { readFileSync } from "node:fs";
import { isJsonObject, type Json, type JsonObject } from "../../../provider/core/json";
import type { Instance } from "./instance";
import { shownState, stateFile } from "./state-formats";

/** Files that are often taken for a state. */
const MISTAKEN: readonly { is(file: JsonObject): boolean; why: string }[] = [
  { is: (file) => "planned_values" in file, why: "is a plan. Run `terraform show -json > FILE`, without a plan file." },
  { is: (file) => "encrypted_data" in file, why: "is encrypted. Run `tofu show -json > FILE`." },
  { is: (file) => "backend" in file, why: "only says where the state is. Run `terraform state pull > FILE`." },
  {
    is: (file) => "version" in file && file.version !== 4,
    why: "has the format of another version of Terraform. Run `terraform show -json > FILE` with Terraform 1.",
  },
];

/**
 * The managed instances in a state file, or in the output of `terraform show -json`. No error quotes the file: a state
 * holds passwords in clear.
 */
export function readInstances(path: string): Instance[] {
  const refuse = (why: string): never => {
    throw new Error(`--from-terraform: ${path} ${why}`);
  };
  const file = parse(path, refuse);
  const mistaken = MISTAKEN.find(({ is }) => is(file));
  if (mistaken) refuse(mistaken.why);
  const isState = "version" in file || "format_version" in file;
  if (!isState) refuse("is no state. Run `terraform state pull > FILE`, or `terraform show -json > FILE`.");
  const { data, error } = ("version" in file ? stateFile : shownState).safeParse(file);
  return (
    data ?? refuse(`is damaged: ${pathOf(error?.issues[0]?.path)} is missing, or has another type than Terraform's.`)
  );
}

function parse(path: string, refuse: (why: string) => never): JsonObject {
  const text = readText(path, refuse);
  if (!text.trim()) return refuse("is empty. Run `terraform show -json > FILE` where the resources are.");
  try {
    const file = JSON.parse(text) as Json;
    if (isJsonObject(file)) return file;
  } catch {
    // The message of the parser quotes the file.
  }
  return refuse("is no JSON. Run `terraform show -json > FILE`: without `-json` the output is for people.");
}

function readText(path: string, refuse: (why: string) => never): string {
  try {
    const bytes = readFileSync(path);
    // PowerShell's `>` writes UTF-16.
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
    return new TextDecoder(encoding).decode(bytes);
  } catch (error) {
    return refuse(`cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

const pathOf = (path: readonly PropertyKey[] = []): string => path.map(String).join(".");
