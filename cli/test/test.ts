import type { Api } from "../../provider/core/api";
import { type Clock, realClock } from "../../provider/http/retry";
import { connectionOf } from "../account/open-account";
import { type Place, workspaceOf } from "../engine/place";
import { preview } from "../engine/preview";
import { confirm } from "../output/confirm";
import { EXIT } from "../output/exit";
import { addToJobSummary } from "../output/job-summary";
import { jsonOf } from "../output/json";
import { junit } from "../output/junit";
import { painter, wantsColours } from "../output/paint";
import { progress } from "../output/progress";
import { readWeights } from "../units/weights";
import { costOfRuns } from "./cost";
import { type Declared, declaredTests } from "./declared";
import { documentOf } from "./document";
import { reportOf } from "./junit";
import { type Choice, chosen, prepare } from "./plan";
import { agentLine, endOf, githubOf, markdownOf } from "./print";
import { runTest } from "./run-test";
import type { AgentOutcome, TestOutcome } from "./schema";
import { startOf } from "./start";

export interface TestOptions extends Choice, Place {
  /** Seconds to wait for the results of a test. */
  readonly timeout: number;
  /** Nothing that ran is no failure. */
  readonly passWithNoTests?: boolean;
  /** Runs without asking, whatever it costs. */
  readonly yes?: boolean;
  readonly format: "text" | "markdown" | "json" | "junit" | "github";
}

/** Units above which it asks first. */
const MANY_UNITS = 10;

/** Runs the tests of a program before they are deployed; returns the exit code. */
export async function test(options: TestOptions, clock: Clock = realClock): Promise<number> {
  const { format } = options;
  const say = (line: string) => void (format === "text" ? process.stdout : process.stderr).write(`${line}\n`);
  const workspace = workspaceOf(options);

  const read = async () => {
    const plan = await preview({ ...workspace, refresh: false, showSames: true });
    const connection = await connectionOf(plan, workspace);
    const tests = chosen(declaredTests(plan), options);
    const prepared = await prepare(tests, options, connection, workspace);
    const api = connection.within(await connection.scope());
    return { ...prepared, api, weights: await readWeights(api, true) };
  };
  const { runnable, rest, api, weights } = await read().finally(progress("previewing:"));
  const cost = costOfRuns(runnable, weights);
  const paint = painter(format === "text" && wantsColours(process.stdout, process.env));
  const runAll = async (): Promise<TestOutcome[]> => {
    if (runnable.length === 0) return [];
    say(startOf(runnable, cost));
    const isMuch = cost[1] > MANY_UNITS;
    if (isMuch && !options.yes && !(await confirm("Run them?"))) throw new Error("Nothing was run.");
    const agentNames = await readAgentNames(api);
    let running = runnable.length;
    const run = {
      ...{ clock, timeout: options.timeout, agentNames },
      // All tests together look twice a second at most, so that the calls of others have room.
      pause: () => Math.max(3000, running * 500),
      onAgent: ({ name }: Declared, outcome: AgentOutcome) => say(agentLine(name, outcome, paint)),
    };
    return Promise.all(runnable.map((one) => runTest(one, run).finally(() => running--)));
  };
  const document = documentOf([...(await untilInterrupted(runAll)), ...rest], cost, options.passWithNoTests);
  const print: Record<TestOptions["format"], () => string> = {
    text: () => endOf(document, paint),
    json: () => jsonOf(document),
    markdown: () => markdownOf(document),
    github: () => githubOf(document),
    junit: () => junit(reportOf(document), { colours: false }),
  };
  process.stdout.write(print[format]());
  await addToJobSummary(print.markdown);
  return document.exitCode;
}

/** The list that the weights were read from. */
async function readAgentNames(api: Api): Promise<Map<string, string>> {
  const agents = await api.lists.get("/agents", "agents", { expand: ["test-ids"] });
  return new Map(agents.map(({ agentId, agentName }) => [String(agentId), String(agentName)]));
}

/** Ctrl-C ends the waiting at once: what runs over there ends by itself, and leaves nothing behind. */
async function untilInterrupted<T>(work: () => Promise<T>): Promise<T> {
  const stop = (signal: NodeJS.Signals) => {
    process.stderr.write(
      `Interrupted by ${signal}. Tests that were started run to their end, and nobody looks at them.\n`,
    );
    // Calls that wait for their limit would hold the process.
    process.exit(EXIT.trouble);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  return work().finally(() => process.off("SIGINT", stop).off("SIGTERM", stop));
}
