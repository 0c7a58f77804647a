const DAY = "2026-06-09T";

/** The minute of the day that a clock shows, or that an instant of the explored day is in. */
export function minuteOf(clock: string): number {
  const time = clock.startsWith(DAY) ? clock.slice(DAY.length) : clock;
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** What the clock shows in a minute of the day. */
export function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** The instant at which a minute of the explored day begins. */
export function instantOf(minute: number): string {
  return `${DAY}${clockOf(minute)}:00+01:00`;
}
