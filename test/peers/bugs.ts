import type { Bug } from "./bug";
import { bugsHeldElsewhere } from "./bugs-held-elsewhere";
import { bugsOfTests } from "./bugs-of-tests";

export const bugs: readonly Bug[] = [...bugsOfTests, ...bugsHeldElsewhere];
