/** What a clock of the ladder counts from: the name by which a plan knows its time and, where that is an event, the type of it. */
export function startsFrom(start: string | { readonly event: string }): {
  readonly counts: string;
  readonly startsWith: string | undefined;
} {
  return typeof start === "string"
    ? { counts: start, startsWith: undefined }
    : { counts: start.event, startsWith: start.event };
}
