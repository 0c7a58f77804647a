import { instantsInLondon } from "@home-visits/core";

const typed = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})$/u;

/**
 * A date and a clock time as they are typed, as the instant that they are in London. A time that the clocks skip or repeat, and
 * anything else, comes back as it is, for the form to ask about.
 * @param text such as `2026-06-09 14:30`
 */
export function instantFromTyped(text: string): string {
  const [, day, time] = typed.exec(text.trim()) ?? [];
  if (day === undefined || time === undefined) return text;
  const [instant, other] = instantsInLondon(`${day}T${time}:00`);
  return instant === undefined || other !== undefined ? text : instant;
}

/** An instant as somebody would type it, where that reads back as the very same text; else the instant as it is. */
export function typedFromInstant(instant: string): string {
  const short = `${instant.slice(0, 10)} ${instant.slice(11, 16)}`;
  return instantFromTyped(short) === instant ? short : instant;
}
