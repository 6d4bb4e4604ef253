/**
 * Deploys the example that `pulumi config set kind monitor` names, or all of them. Each file beside this one is
 * a whole program: to use it by itself, copy it.
 */
import { readdirSync } from "node:fs";
import { basename } from "node:path";
import * as pulumi from "@pulumi/pulumi";

const files = readdirSync(__dirname).filter((file) => file.endsWith(".ts") && file !== "index.ts");
const all = files.map((file) => basename(file, ".ts"));

const kind = new pulumi.Config().get("kind");
if (kind && !all.includes(kind)) throw new Error(`There is no example of "${kind}", only of ${all.join(", ")}.`);
for (const one of kind ? [kind] : all) require(`./${one}`);
