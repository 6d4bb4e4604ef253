/** Exit codes of every command: 7 is that of `pulumi preview --expect-no-changes`. */
export const EXIT = { good: 0, differs: 7, trouble: 1 } as const;
