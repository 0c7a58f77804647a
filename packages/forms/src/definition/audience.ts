/** Who may see a form or one of its fields: the school office, the visiting staff, a senior leader, the family visited. */
export const audiences = ["office", "visitor", "leader", "family"] as const;

/** One of {@link audiences}. */
export type Audience = (typeof audiences)[number];
