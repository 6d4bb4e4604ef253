import { Command, Option } from "commander";
import type { TestOptions } from "../test/test";
import { exitCodeOf } from "./exit-code-of";
import { withFormat } from "./format-options";
import { collect, withPlace } from "./place-options";
import { wholeNumber } from "./whole-number";

const FORMATS = ["text", "markdown", "json", "junit", "github"];

const run = exitCodeOf(async (options: TestOptions) => (await import("../test/test.js")).test(options));

export const testCommand = (): Command =>
  withFormat(
    withPlace(new Command("test"))
      .description("run the tests of the program before they are deployed")
      .addOption(new Option("--all", "all tests of the program, not only new and changed ones").conflicts("name"))
      .option("--name <glob>", "only tests with this name, changed or not: shop-*; may be repeated", collect)
      .option("--agents <count>", "from at most so many agents of each test", wholeNumber(1))
      .option("--timeout <seconds>", "how long to wait for the results of a test", wholeNumber(1), 180)
      .option("--pass-with-no-tests", "exit with 0 if nothing ran: a pull request may change no test")
      .option("-y, --yes", "do not ask, whatever it costs"),
    FORMATS,
  )
    .addHelpText(
      "after",
      `
Each test runs once as an instant test, from its own agents, as the program declares it; nothing is deployed. It costs
what one round of its schedule costs. ThousandEyes starts 24 in a minute.

Examples:
  npx pulumi-thousandeyes test --agents 1
  npx pulumi-thousandeyes test --name "shop-*" --yes
  npx pulumi-thousandeyes test --all --agents 2 --format junit > tests.xml

Exit codes: 0 good; 7 a test failed; 1 an error, or nothing ran.`,
    )
    .action(run);
