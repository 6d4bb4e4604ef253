/** Exit codes of every command: 7 as `pulumi preview --expect-no-changes` has it. */
export const EXIT = { good: 0, differs: 7 } as const;
