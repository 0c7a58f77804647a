/** Kinds of people who can be tried before a visit. */
export const contactKinds = [
  "family",
  "emergency-contact",
  "professional",
  "social-worker",
  "sibling-school",
  "social-care",
  "police",
  "safeguarding-officer",
  "headteacher",
  "trust-safeguarding-lead",
  "other",
] as const;
