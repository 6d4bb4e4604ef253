import { createLimiter } from "../../provider/http/rate-limit";
import { realClock } from "../../provider/http/retry";
import { transport } from "../../provider/http/transport";
import { createConnection, limiterOptions } from "../../provider/thousandeyes/connect";
import { dialect } from "../../provider/thousandeyes/dialect";
import type { Settings } from "../../provider/thousandeyes/settings";
import { log } from "../engine/log";
import { type Place, workspaceOf } from "../engine/place";
import { isFolder, type Workspace } from "../engine/run";
import { EXIT } from "../output/exit";
import { jsonOf } from "../output/json";
import { progress } from "../output/progress";
import { accountGroups, groupInForce, groupsOutOfSight, rights, user } from "./account";
import { acsMonitor } from "./acs-monitor";
import { clock, type Received, rate } from "./answers";
import { type Finding, good, trouble } from "./finding";
import { IMPATIENT } from "./impatient";
import { network } from "./network";
import { textOf } from "./print";
import type { DoctorDocument } from "./schema";
import { findSettings, needsThousandEyes } from "./settings";
import { readStackUnderTest, type StateResource } from "./stack";
import { tokenHygiene } from "./token-hygiene";
import { versions } from "./versions";

export interface DoctorOptions extends Place {
  readonly json?: boolean;
}

/** Looks at everything, prints it and returns the exit code. */
export async function doctor({ json, ...place }: DoctorOptions): Promise<number> {
  const findings = await diagnose(workspaceOf(place)).finally(progress("looking:"));
  const exitCode = findings.some(({ status }) => status === "trouble") ? EXIT.trouble : EXIT.good;
  const document: DoctorDocument = { version: 1, exitCode, findings: [...findings] };
  process.stdout.write(json ? jsonOf(document) : textOf(document, process.stdout));
  return exitCode;
}

/** In the order in which one would mend it: this machine, the stack, the settings, the account. */
export async function diagnose(workspace: Workspace): Promise<Finding[]> {
  // Another folder's settings would answer.
  if (!isFolder(workspace.cwd)) return [noFolder(workspace)];
  const offline = await versions(workspace);
  const stack = await readStackUnderTest(workspace);
  const { settings, endpoint, findings } = findSettings(
    stack.config,
    workspace.env,
    needsThousandEyes(stack.resources),
  );
  const local = [
    ...offline,
    ...stack.findings,
    ...findings,
    ...tokenHygiene(stack, settings?.token),
    ...network(endpoint, workspace.env),
  ];
  const ours = settings ? await online(settings, stack.resources) : [];
  return [...local, ...ours, ...(await acsMonitor(stack, workspace.env))];
}

const noFolder = ({ cwd }: Workspace): Finding =>
  trouble(
    "folder",
    `There is no folder ${cwd}.`,
    "Name the folder of the program with --cwd. Nothing else was looked at.",
  );

/** Nothing follows a first call that failed: ten refused logins would block this address. */
async function online(settings: Settings, resources: readonly StateResource[]): Promise<Finding[]> {
  const received: Received[] = [];
  const send = transport(settings.timeout);
  const connection = createConnection(settings, {
    clock: IMPATIENT,
    limiter: createLimiter(realClock, limiterOptions(log)),
    log: () => {},
    async send(...call) {
      const answer = await send(...call);
      received.push({ headers: answer.headers, at: Date.now() });
      return answer;
    },
  });
  const groups = await accountGroups(connection.within(""), settings);
  const seen = () => [...clock(received), ...rate(received, dialect(settings))];
  if (!Array.isArray(groups)) return [groups, ...seen()];
  const token = good("token", `from ${settings.tokenSource}, accepted by ${settings.apiEndpoint}`);
  const { finding: group, aid } = groupInForce(groups, settings);
  if (aid === undefined) return [token, group, ...seen()];
  const api = connection.within(aid);
  const more = [await user(api), ...(await rights(api, resources)), ...groupsOutOfSight(groups, resources)];
  return [token, group, ...more, ...seen()];
}
