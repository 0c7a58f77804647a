import { timesInLondon } from "@home-visits/core";

const typed = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})$/u;

/**
 * A date and a clock time as they are typed, as the instant that they are in London. A time that the clocks skip or repeat, and
 * anything else, comes back as it is, for the form to ask about.
 * @param text such as `2026-06-09 14:30`
 */
export function instantFromTyped(text: string): string {
  const [, day, time] = typed.exec(text.trim()) ?? [];
  if (day === undefined || time === undefined) return text;
  const wall = `${day}T${time}:00`;
  if (Number.isNaN(Date.parse(`${wall}Z`)) || timesInLondon(wall) !== 1) return text;
  return `${wall}${isSummer(wall) ? "+01:00" : "+00:00"}`;
}

/** An instant as somebody would type it, where that reads back as the very same text; else the instant as it is. */
export function typedFromInstant(instant: string): string {
  const short = `${instant.slice(0, 10)} ${instant.slice(11, 16)}`;
  return instantFromTyped(short) === instant ? short : instant;
}

/** Whether London is an hour ahead then. Near a change only one of both readings is a time that London's clocks show. */
function isSummer(wall: string): boolean {
  const shown = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", timeStyle: "short" });
  return shown.format(new Date(`${wall}+01:00`)) === wall.slice(11, 16);
}
