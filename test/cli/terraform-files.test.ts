import { describe, expect, it } from "vitest";
import { readTerraformState } from "../../cli/import/terraform/read-state";
import { readWritten, SECRET, stateFile } from "./terraform-state";

describe("a state", () => {
  const state = stateFile([{ type: "thousandeyes_tag", name: "owner", id: "1" }]);

  it("is read as PowerShell writes it", () => {
    const utf16 = Buffer.from(`\ufeff${JSON.stringify(state)}`, "utf16le");
    expect(readWritten(utf16).objects).toHaveLength(1);
    expect(readWritten(`\ufeff${JSON.stringify(state)}`).objects).toHaveLength(1);
  });
});

describe("a file that is no state", () => {
  it.each<[string, string | object, string]>([
    ["empty", "", "is empty"],
    ["text", `# thousandeyes_http_server.shop:\npassword = "${SECRET}"`, "is no JSON"],
    ["a list", [SECRET], "is no JSON"],
    ["other JSON", { [SECRET]: SECRET }, "is no state"],
    ["a plan", { format_version: "1.2", planned_values: { [SECRET]: SECRET } }, "is a plan"],
    [
      "an encrypted state",
      { serial: 1, lineage: "", encrypted_data: SECRET, encryption_version: "v0" },
      "is encrypted",
    ],
    [
      "the file in .terraform",
      { version: 3, backend: { type: "s3", config: { secret_key: SECRET } } },
      "terraform state pull",
    ],
    [
      "of Terraform 0.11",
      { version: 3, modules: [{ path: ["root"], outputs: { password: SECRET } }] },
      "another version",
    ],
    [
      "a damaged file",
      { version: 4, resources: [{ mode: "managed", type: SECRET, name: 1 }] },
      "resources.0.name is missing",
    ],
    [
      "a name that would be more than a name in HCL",
      { version: 4, resources: [{ mode: "managed", type: "thousandeyes_tag", name: `a\n${SECRET}`, instances: [] }] },
      "resources.0.name is",
    ],
    [
      "a module that would be more than an address",
      { format_version: "1.0", values: { root_module: { child_modules: [{ address: `module.a\n${SECRET}` }] } } },
      "values.root_module.child_modules.0.address is",
    ],
    [
      "damaged output",
      { format_version: "1.0", values: { root_module: { resources: SECRET } } },
      "values.root_module.resources is",
    ],
  ])("is refused, and not quoted: %s", (_, content, why) => {
    const refused = () => readWritten(content);
    expect(refused).toThrow(why);
    expect(refused).not.toThrow(SECRET);
  });

  it("is named when it cannot be read", () => {
    const missing = "missing.tfstate";
    expect(() => readTerraformState(missing)).toThrow(`--from-terraform: ${missing} cannot be read: ENOENT.`);
  });
});
