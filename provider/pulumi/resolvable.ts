import { createRequire } from "node:module";
import { join } from "node:path";
import { PACKAGE } from "../version";
import { userError } from "./user-error";

/** Where the program was started. The engine starts the provider's process in the same folder. */
const folder = process.cwd();

let resolves = false;

/**
 * The provider process resolves this package from the program's folder. A program that gets it from elsewhere (an own
 * library under pnpm, a bundle) does run, but then each of its resources fails with a stack of the host.
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
 * Checked only if the command `pulumi` started the program, because then both processes have the same folder. Under the
 * Automation API the workspace decides where the provider runs, and a unit test has no provider process.
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
