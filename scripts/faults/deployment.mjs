// A deployment for measurements, with the built package and emulator.
import { createRequire } from "node:module";
import * as lab from "../../test/lab/deployment.mjs";

const library = createRequire(import.meta.url)("../../dist/emulator/index.js");

export const newDeployment = (options) => lab.newDeployment(options, library);
