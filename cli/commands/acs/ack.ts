import { Command } from "commander";
import type { MarkOptions } from "../../acs-monitor/mark";
import { exitCodeOf } from "../exit-code-of";
import { withStack } from "../place-options";
import { eventId } from "./event-id";

type Options = Pick<MarkOptions, "note" | "json" | "stack" | "cwd">;

const marking = (name: string, mark: MarkOptions["mark"], description: string): Command =>
  withStack(new Command(name))
    .description(description)
    .argument("<id...>", "as `acs events` shows them: monitor-events/12; or 12, if only one list has it", eventId)
    .option("--note <text>", "a note for those who look at the event")
    .option("--json", "the result as a JSON document")
    .addHelpText(
      "after",
      `
All ids are looked up before the first event is changed.

Examples:
  npx pulumi-thousandeyes acs ${name} monitor-events/12 --note "INC-4711"
  npx pulumi-thousandeyes acs ${name} 12 13

Exit codes: 0 good, also if that was done before; 1 an error.`,
    )
    .action(
      exitCodeOf(async (ids: string[], options: Options) =>
        (await import("../../acs-monitor/mark.js")).markEvents({ ...options, ids, mark }),
      ),
    );

export const ackCommand = () => marking("ack", "acknowledge", "acknowledge events: somebody takes care of them");

export const resolveCommand = () => marking("resolve", "resolve", "resolve events");
