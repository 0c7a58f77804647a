/** The days of the week in the order of {@link weekdayOfDay}. */
export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
