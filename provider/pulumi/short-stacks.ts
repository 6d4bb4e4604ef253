/**
 * The number of stack frames that Pulumi captures when it registers a resource: six reach the line of the program, which
 * the error of a refused registration shows.
 */
const FRAMES = 6;

/**
 * Makes stacks short until the returned function is called. Pulumi captures four stacks for each output and reads their
 * texts at once, to report promises that never resolve: most of the work of a program with a thousand resources. Their
 * frames are Pulumi's own and say nothing, and its report names the resource: they get no text. A stack that is read
 * later gets its frames as always, because Node makes the text at the first read.
 */
export function shortenStacks(): () => void {
  const { stackTraceLimit, prepareStackTrace } = Error;
  Error.stackTraceLimit = Math.min(stackTraceLimit, FRAMES);
  Error.prepareStackTrace = String;
  return () => {
    Error.stackTraceLimit = stackTraceLimit;
    Error.prepareStackTrace = prepareStackTrace;
  };
}

/** Adds the frames of the program to an error that was thrown while there were so few. */
export function withFrames(error: unknown, { stack = "" }: Error): unknown {
  if (error instanceof Error && error.stack) error.stack += stack.slice(stack.indexOf("\n"));
  return error;
}
