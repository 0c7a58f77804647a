import type { EventPattern } from "@home-visits/core";
import { servesVisitors } from "@home-visits/core/history";
import type { ReadEvent } from "./ReadEvent.js";

/**
 * Whether an event that fits a pattern was about this visit's visitors.
 * @param home the visit at whose home they are expected
 */
export function servesPurpose(
  { event, report }: ReadEvent,
  { where, ifGiven, mustSay }: EventPattern,
  home: string,
): boolean {
  const asksFor = (entry: string) => [where, ifGiven, mustSay].some((asked) => asked?.[entry] !== undefined);
  return servesVisitors(event, report, { home, asksFor });
}
