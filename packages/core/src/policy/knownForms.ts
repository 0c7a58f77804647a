/** The forms that every school has, by their ids. The list is open: a school may have forms of its own. */
export const knownForms = [
  "initial-risk-assessment",
  "home-visit-log",
  "risk-assessment",
  "doorstep-risk-assessment",
  "visit-record",
  "incident-report",
  "no-answer-note",
  "buddy-sheet",
  "staff-briefing",
  "contact-ladder",
  "vehicle-check",
] as const;
