/** Audience and retention of the fields that go together; spread into a field of a definition. */
export const marks = {
  /** What every member of staff concerned may read, kept with the visit. */
  staff: { audience: ["office", "visitor", "leader"], retention: "visit" },
  /** What is known about a household: not for the office's everyday desk, kept with the child's safeguarding file. */
  guarded: { audience: ["visitor", "leader"], retention: "safeguarding" },
  /** Needed while staff are out, and no longer. */
  journey: { audience: ["office", "visitor", "leader"], retention: "journey" },
  /** Documents of a driver. */
  driver: { audience: ["office", "visitor", "leader"], retention: "staff" },
  /** What a family may hold in its hand. */
  family: { audience: ["office", "visitor", "leader", "family"], retention: "not-kept" },
} as const;
