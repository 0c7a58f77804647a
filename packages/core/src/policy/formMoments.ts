/** The moments of a visit that a form can serve, by the words that a pack knows. The list is open: a school may have moments of its own. */
export const formMoments = [
  "before-doorstep-visit",
  "before-first-visit",
  "after-first-visit",
  "departure",
  "overdue",
  "driving",
  "briefing",
  "no-answer",
  "after-visit",
  "incident",
] as const;
