const CLOCK = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;

/** Whether a value is a time of day on a clock of 24 hours, such as `15:30`; `8:50` and `24:00` are none. */
export function isClockTime(value: unknown): value is string {
  return typeof value === "string" && CLOCK.test(value);
}
