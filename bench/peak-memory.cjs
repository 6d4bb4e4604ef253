// Loaded before a command: leaves its peak memory, in kilobytes, in a file.
process.on("exit", () =>
  require("node:fs").writeFileSync(process.env.PEAK_MEMORY, `${process.resourceUsage().maxRSS}`),
);
