import { createRequire } from "node:module";
import { join } from "node:path";
import { PACKAGE } from "../version";
import { userError } from "./user-error";

/** Where the program was started. The engine starts the provider's process in the same folder. */
const folder = process.cwd();

let resolves = false;

/**
 * The provider's process looks for this package as the program's folder sees it. A program that has it from elsewhere (a
 * library of one's own under pnpm, a bundle) does run, and then each of its resources fails with a stack of the host.
 */
export function refuseUnresolvable(): void {
  resolves ||= !startedByPulumi() || canResolve(folder);
  if (resolves) return;
  throw userError(
    `Pulumi cannot find the package ${PACKAGE} from the program's folder, ${folder}, where it runs the resources: ` +
      `install it there, also where a library or a bundle brings it along: \`npm install ${PACKAGE}\` (pnpm add, yarn add).`,
  );
}

/**
 * Only of a program that the command `pulumi` started is it known that both have one folder: under the Automation API the
 * workspace says where the provider runs, and a unit test has none.
 */
export const startedByPulumi = () => /[\\/]@pulumi[\\/]pulumi[\\/]cmd[\\/]run/.test(process.argv[1] ?? "");

function canResolve(from: string): boolean {
  try {
    createRequire(join(from, "package.json")).resolve(`${PACKAGE}/runtime`);
    return true;
  } catch {
    return false;
  }
}
