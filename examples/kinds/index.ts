/**
 * Deploys the example that `pulumi config set kind http-server-test` names, or all of them. Each file beside this one is
 * a whole program: to use it by itself, copy it.
 */
import { readdirSync } from "node:fs";
import * as pulumi from "@pulumi/pulumi";

const kind = new pulumi.Config().get("kind");
const all = readdirSync(__dirname).filter((file) => file.endsWith(".ts") && file !== "index.ts");

for (const file of kind ? [`${kind}.ts`] : all) require(`./${file}`);
