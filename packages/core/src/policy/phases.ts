/** The part of a visit that a rule is about, in order. `standing` holds for a school as such, `review` for papers that grow old. */
export const phases = [
  "standing",
  "before",
  "departure",
  "arrival",
  "no-answer",
  "during",
  "incident",
  "leaving",
  "overdue",
  "return",
  "after",
  "review",
] as const;
/** See {@link phases}. */
export type Phase = (typeof phases)[number];
