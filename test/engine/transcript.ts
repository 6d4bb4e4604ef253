/** What a stack's commands print, kept to be searched. */
export function newTranscript() {
  const texts: string[] = [];
  return {
    texts,
    /** Keeps the output of a command; its exit code. */
    async code(run: Promise<{ code: number | null; output: string }>) {
      const { code, output } = await run;
      texts.push(output);
      return code;
    },
  };
}
