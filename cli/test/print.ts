import { inText } from "../output/code-span";
import { counted } from "../output/counted";
import { EXIT } from "../output/exit";
import type { Paint } from "../output/paint";
import { markdownTable } from "../output/table";
import { plain } from "../output/value";
import type { AgentOutcome, TestDocument, TestOutcome } from "./schema";

/** One agent's result as it comes. */
export function agentLine(name: string, { agentName, status, reason, measured }: AgentOutcome, paint: Paint): string {
  const sign = status === "passed" ? paint.green("✓") : paint.red("✗");
  return `${sign} ${paint.bold(plain(name))}  ${plain(agentName)}  ${plain(reason ?? measured ?? "")}`.trimEnd();
}

/** What the lines of the agents do not say. */
export function endOf(document: TestDocument, paint: Paint): string {
  const lines = document.tests.flatMap(({ name, status, reason }) =>
    reason === undefined
      ? []
      : [
          `${status === "failed" ? paint.red("✗") : paint.yellow("-")} ${paint.bold(plain(name))}  ${notRun(status)}${plain(reason)}`,
        ],
  );
  return `${[...lines, ...(lines.length ? [""] : []), headline(document)].join("\n")}\n`;
}

const notRun = (status: TestOutcome["status"]) => (status === "not run" ? "not run: " : "");

const NOTHING_NEW = "Nothing ran: no test is new or changed. --all runs all tests, --name those of that name";

export function headline({ summary: { passed, failed, notRun }, tests, exitCode }: TestDocument): string {
  const agents = tests.flatMap((one) => one.agents).length;
  if (passed + failed === 0) {
    if (notRun) return `Nothing ran: ${counted(notRun, "tests")} cannot.`;
    return `${NOTHING_NEW}${exitCode === EXIT.good ? "" : "; with --pass-with-no-tests this is no failure"}.`;
  }
  const from = `${counted(passed + failed, "tests")} ran, with ${counted(agents, "results")} of agents`;
  return `${from}: ${passed} passed, ${failed} failed${notRun ? `; ${notRun} did not run` : ""}.`;
}

/** GitHub takes no comment above 65,536 characters. */
const MAX_ROWS = 100;

/** What failed and what did not run; the rest is a number. */
export function markdownOf(document: TestDocument): string {
  const rows = document.tests.flatMap(({ name, kind, status, reason, agents }) => [
    ...(reason === undefined
      ? []
      : [[name, kind, "", status === "failed" ? `failed: ${reason}` : `not run: ${reason}`]]),
    ...agents.flatMap((one) => (one.status === "failed" ? [[name, kind, one.agentName, one.reason ?? "failed"]] : [])),
  ]);
  const columns = ["test", "kind", "agent", "result"].map((title) => ({ title }));
  const table = rows.length ? [markdownTable(columns, rows.slice(0, MAX_ROWS))] : [];
  const more = rows.length > MAX_ROWS ? [`... and ${counted(rows.length - MAX_ROWS, "more rows")}.`] : [];
  return `${["### ThousandEyes tests", inText(headline(document)), ...table, ...more].join("\n\n")}\n`;
}

/** Annotations of a GitHub job: an error for each agent that failed, a notice for each test that did not run. */
export function githubOf(document: TestDocument): string {
  const lines = document.tests.flatMap(({ name, status, reason, agents }) => [
    ...(reason === undefined
      ? []
      : [annotation(status === "failed" ? "error" : "notice", name, `${notRun(status)}${reason}`)]),
    ...agents.flatMap((one) =>
      one.status === "failed" ? [annotation("error", `${name} from ${one.agentName}`, one.reason ?? "failed")] : [],
    ),
  ]);
  return `${[...lines, headline(document)].join("\n")}\n`;
}

/** A line break or a command of somebody else in a name or an error must start no command of its own. */
const annotation = (command: string, title: string, message: string) =>
  `::${command} title=${escaped(plain(title)).replace(/:/g, "%3A").replace(/,/g, "%2C")}::${escaped(plain(message))}`;

const escaped = (text: string) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
