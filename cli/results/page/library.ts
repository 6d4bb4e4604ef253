import { readFileSync } from "node:fs";

const read = (file: string) => readFileSync(file, "utf8");

/** uPlot, for a page that has it inside: read only when a page is written. */
export const library = () => ({
  script: read(require.resolve("uplot/dist/uPlot.iife.min.js")),
  style: read(require.resolve("uplot/dist/uPlot.min.css")),
});
