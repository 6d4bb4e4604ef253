// A deployment for measuring: the engine's and the emulator's own, as they are built.
import { createRequire } from "node:module";
import * as lab from "../../test/lab/deployment.mjs";

const library = createRequire(import.meta.url)("../../dist/emulator/index.js");

export const newDeployment = (options) => lab.newDeployment(options, library);
