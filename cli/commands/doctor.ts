import { Command } from "commander";
import type { DoctorOptions } from "../doctor/doctor";
import { exitCodeOf } from "./exit-code-of";
import { withPlace } from "./place-options";

const run = exitCodeOf(async (options: DoctorOptions) => (await import("../doctor/doctor.js")).doctor(options));

export const doctorCommand = (): Command =>
  withPlace(new Command("doctor"))
    .description("what is wrong with the set-up, and what to do about it")
    .option("--json", "the result as a JSON document")
    .addHelpText(
      "after",
      `
Looks at the versions, the stack, every setting and where it comes from, tokens in clear, proxy and certificates, the
token, the user, the account group, the rights for what the stack uses, the calls that are left, and the clock. It
changes nothing, and after a refused token it sends nothing more.

Examples:
  npx pulumi-thousandeyes doctor
  npx pulumi-thousandeyes doctor --stack dev --json

Exit codes: 0 good, also with advice; 1 trouble.`,
    )
    .action(run);
