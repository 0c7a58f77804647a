/** What the program says when it ends: all well, findings, something to mend in the input, or a fault of the machine. */
export const exitCode = { good: 0, findings: 1, input: 2, machine: 3 } as const;

/** See {@link exitCode}. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
