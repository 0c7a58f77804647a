import type { EventPattern } from "@home-visits/core";
import { servesVisitors } from "@home-visits/core/history";
import type { ReadEvent } from "./ReadEvent.js";

/**
 * Whether an event that fits a pattern was about this visit's visitors.
 * @param home the visit at whose home they are expected
 */
export function servesPurpose({ event, report }: ReadEvent, { where, ifGiven }: EventPattern, home: string): boolean {
  const asksFor = (entry: string) => where?.[entry] !== undefined || ifGiven?.[entry] !== undefined;
  return servesVisitors(event, report, { home, asksFor });
}
