/** The two kinds of personal data that the law guards most (UK GDPR articles 9 and 10); a field may hold both. */
export const dataClasses = ["special-category", "criminal-offence"] as const;

/** One of {@link dataClasses}. */
export type DataClass = (typeof dataClasses)[number];
