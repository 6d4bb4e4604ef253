import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { registry as acsMonitorKinds } from "../../provider/acs-monitor/registry";
import { registry } from "../../provider/thousandeyes/registry";
import { secretsOf } from "../lab/example-secrets";
import { pack, repository } from "./packed";

/** The programs of each vendor, and where the schemas of its kinds are. */
const VENDORS = [
  { registry, examples: "kinds", place: "" },
  { registry: acsMonitorKinds, examples: "acs-monitor-kinds", place: "acs-monitor/" },
];
const kinds = VENDORS.flatMap(({ registry, place }) => registry.map(({ kind }) => `${place}${kind}`));

describe("the JSON Schemas in the packed tarball", () => {
  let packed: Awaited<ReturnType<typeof pack>>;
  let schemaOf: (kind: string) => AnySchemaObject;
  beforeAll(async () => {
    packed = await pack();
    const installed = join(packed.folder, "node_modules", "pulumi-thousandeyes");
    mkdirSync(installed, { recursive: true });
    execFileSync("tar", ["--extract", "--file", packed.tarball, "--directory", installed, "--strip-components", "1"]);
    const require = createRequire(join(packed.folder, "program.js"));
    schemaOf = (kind) => require(`pulumi-thousandeyes/schemas/${kind}.json`);
  });
  afterAll(() => packed?.remove());

  it.each(kinds)("have one of %s, with a description of every property", (kind) => {
    const schema = schemaOf(kind);
    expect(schema.title).toBe(basename(kind));
    expect(schema.description).toMatch(/\.$/);
    expect(undescribed(schema, kind)).toEqual([]);
  });

  it.each(kinds)("show examples of %s that they take themselves", (kind) => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    for (const { examples = [], ...one } of partsOf(schemaOf(kind))) {
      for (const example of examples) expect(ajv.validate(one, example), JSON.stringify([example, one])).toBe(true);
    }
  });

  it("say what is deprecated, also in objects inside", () => {
    const parts = kinds.flatMap((kind) => partsOf(schemaOf(kind)));
    expect(parts.filter(({ examples }) => examples).length).toBeGreaterThan(50);
    expect(schemaOf("BgpTest").properties.labels.deprecated).toBe(true);
    expect(schemaOf("DnssecTest").properties.agents.items.anyOf[1].properties.sourceIpAddress.deprecated).toBe(true);
    expect(schemaOf("VoiceTest").properties.agents.items.anyOf[1].properties.sourceIpAddress.deprecated).toBe(
      undefined,
    );
  });

  it.each(VENDORS)("take the args of every example in examples/$examples", async ({ registry, examples, place }) => {
    const made = await argsOfExamples(examples);
    expect(new Set(made.map(({ kind }) => kind))).toEqual(new Set(registry.map(({ kind }) => kind)));
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
    for (const { kind, name, args } of made) {
      const schema = schemaOf(`${place}${kind}`);
      const isValid = ajv.getSchema(schema.$id as string) ?? ajv.compile(schema);
      isValid(args);
      expect(isValid.errors ?? [], `${kind} ${name}`).toEqual([]);
    }
  });

  it("have the config of each type of a monitor, with its own words", () => {
    const variants = partsOf(schemaOf("acs-monitor/Monitor"));
    const described = variants.flatMap(({ properties }) => Object.keys(properties ?? {}));
    expect(described).toEqual(expect.arrayContaining(["expectedStatus", "packets", "recordType", "tls", "oid"]));
    const byBearer = partsOf(schemaOf("GenericConnector")).filter(({ properties }) => properties?.token);
    expect(byBearer.map(({ properties }) => properties.type.description)).toContain("Always `bearer-token`.");
  });
});

/** The schema and all that it is made of. */
function partsOf(schema: AnySchemaObject): AnySchemaObject[] {
  const inner = [
    ...Object.values(schema.properties ?? {}),
    schema.items,
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
  ];
  return [schema, ...inner.flatMap((one) => (one ? partsOf(one as AnySchemaObject) : []))];
}

/** Paths of the properties that no comment describes, nested ones too. */
function undescribed(schema: AnySchemaObject, path: string): string[] {
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const inner = [schema.items, schema.additionalProperties, ...alternatives].filter(
    (one) => one?.type || one?.anyOf || one?.oneOf,
  );
  const properties = Object.entries<AnySchemaObject>(schema.properties ?? {});
  return [
    ...properties.filter(([, { description }]) => !description).map(([name]) => `${path}.${name}`),
    ...properties.flatMap(([name, property]) => undescribed(property, `${path}.${name}`)),
    ...inner.flatMap((one) => undescribed(one, path)),
  ];
}

interface Made {
  readonly kind: string;
  readonly name: string;
  readonly args: Record<string, unknown>;
}

/** Ids of the kinds that have no number. */
const IDS: [kinds: RegExp, id: string][] = [
  [/^Tag$|Connector$|Operation$/, "7e57ab1e-0000-4000-8000-000000000001"],
  [/^Dashboard$/, "7e57ab1e0000000000000001"],
];

/** What the programs of a folder hand to Pulumi, under mocks: ids look as the API's do. */
async function argsOfExamples(examplesOf: string): Promise<Made[]> {
  const made: Made[] = [];
  await pulumi.runtime.setMocks(
    {
      newResource({ type, name, inputs }) {
        const { __provider, ...args } = inputs;
        const kind = type.split(":").at(-1) as string;
        made.push({ kind, name, args: plain(args) });
        const [, id = "281474976990000"] = IDS.find(([kinds]) => kinds.test(kind)) ?? [];
        return { id, state: inputs };
      },
      call: () => ({ ids: ["3"] }),
    },
    examplesOf,
  );
  const folder = join(repository, "examples", examplesOf);
  pulumi.runtime.setAllConfig(Object.fromEntries(secretsOf(folder).map((key) => [`${examplesOf}:${key}`, "s3cret"])));
  const examples = readdirSync(folder).filter((file) => file.endsWith(".ts") && basename(file) !== "index.ts");
  for (const file of examples) await import(join(folder, file));
  await pulumi.runtime.disconnect();
  return made;
}

/** How Pulumi writes a secret on the wire. */
const SECRET = "1b47061264138c4ac30d75fd1eb44270";

/** Without what is not set, and secrets in clear: as a data file would have the args. */
function plain(args: object) {
  const bare = (value: unknown) => (isSecret(value) ? value.value : (value ?? undefined));
  return JSON.parse(JSON.stringify(args, (_key, value) => bare(value)));
}

const isSecret = (value: unknown): value is { value: unknown } =>
  typeof value === "object" && value !== null && Object.values(value).includes(SECRET);
