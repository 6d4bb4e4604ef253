// A part of `npm run build`: JSON Schemas in dist/schemas. Those of kinds come from fields and comments, those of
// documents that a command prints from zod schemas.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { z } from "zod";
import { readSources } from "./docs/sources.mjs";
import { describe } from "./schemas/describe.mjs";

const root = resolve(import.meta.dirname, "..");
const built = createRequire(import.meta.url);
const { jsonSchema } = built(join(root, "dist/provider/core/json-schema.js"));

const folder = join(root, "dist", "schemas");

function write(name, { $schema, ...schema }) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  const whole = { $schema, $id: `https://pulumi-thousandeyes/schemas/${name}.json`, title: basename(name), ...schema };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(whole, null, 2)}\n`);
}

/** The vendors, and the folder of their schemas: two may have a kind of one name. */
const VENDORS = { thousandeyes: "", "acs-monitor": "acs-monitor/" };
for (const [vendor, place] of Object.entries(VENDORS)) {
  const { registry } = built(join(root, "dist/provider", vendor, "registry.js"));
  const { interfaces, classes } = readSources(root, vendor);
  for (const definition of registry) {
    const { kind } = definition;
    write(`${place}${kind}`, describe(jsonSchema(definition), interfaces, classes.get(kind).args));
  }
}
const cli = join(root, "dist/cli");
const folders = readdirSync(cli).filter((folder) => existsSync(join(cli, folder, "schema.js")));
for (const [name, document] of folders.flatMap((folder) => Object.entries(built(join(cli, folder, "schema.js"))))) {
  const [, command] = /^(\w+)Document$/.exec(name) ?? [];
  if (!command) continue;
  // As input, so that other keys are allowed: a later version may add some.
  // `acsEventsDocument` is that of `acs events`.
  const words = command.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  write(`${words}-report`, z.toJSONSchema(document, { io: "input" }));
}
