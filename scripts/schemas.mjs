// A part of `npm run build`: the JSON Schema of every kind, in dist/schemas, from its fields and its comments.
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { readSources } from "./docs/sources.mjs";
import { describe } from "./schemas/describe.mjs";

const root = resolve(import.meta.dirname, "..");
const built = createRequire(import.meta.url);
const { registry } = built(join(root, "dist/provider/thousandeyes/registry.js"));
const { jsonSchema } = built(join(root, "dist/provider/core/json-schema.js"));
const { interfaces, classes } = readSources(root);

const folder = join(root, "dist", "schemas");
mkdirSync(folder, { recursive: true });
for (const { kind, fields } of registry) {
  const { $schema, ...schema } = describe(jsonSchema(fields), interfaces, classes.get(kind).args);
  const whole = { $schema, $id: `https://pulumi-thousandeyes/schemas/${kind}.json`, title: kind, ...schema };
  writeFileSync(join(folder, `${kind}.json`), `${JSON.stringify(whole, null, 2)}\n`);
}
