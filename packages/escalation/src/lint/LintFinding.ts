/** The weak spots that {@link lintLadder} knows. The set is closed. */
export const lintCodes = [
  "no-ladder",
  "no-clock",
  "number-missing",
  "number-impossible",
  "number-doubtful",
  "watcher-is-visitor",
  "buddy-leaves-early",
  "step-never-reached",
  "nobody-for-step",
  "no-police-step",
  "same-person-twice",
  "office-closed",
  "hours-unknown",
  "police-too-late",
  "step-for-anybody",
  "step-never-done",
  "step-done-by-word",
  "word-from-same-phone",
  "hold-too-long",
  "repeat-of-nothing",
  "attempts-at-once",
  "asked-too-late",
  "clock-moves-far",
  "danger-ends-by-voice",
] as const;

/** See {@link lintCodes}. */
export type LintCode = (typeof lintCodes)[number];

/**
 * Something to mend before anybody leaves. `message` says what to do and holds no name or number; `step` is the step of the ladder,
 * `role` the role, `minutes` the length of the gap where there is one. The
 * codes after `police-too-late` are about ladders in which a law of the watch can be bent.
 */
export type LintFinding = {
  readonly code: LintCode;
  readonly message: string;
  readonly step: string | undefined;
  readonly role: string | undefined;
  readonly minutes: number | undefined;
};

type Where = { readonly step?: string; readonly role?: string; readonly minutes?: number };

/** A finding at its place. */
export function lintFinding(code: LintCode, message: string, { step, role, minutes }: Where = {}): LintFinding {
  return { code, message, step, role, minutes };
}
