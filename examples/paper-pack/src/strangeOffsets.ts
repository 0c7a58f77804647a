import type { Visit } from "@home-visits/core";
import { instantInZone } from "@home-visits/core/timers";

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?([+-]\d{2}:\d{2})$/;

/**
 * A sentence where a record has times with an offset that the school's clock does not have on that day, such as `+00:00` in June: often the time on the
 * wall was meant. `Z` says plainly that it is UTC, and is silent.
 */
export function strangeOffsets(visit: Visit, zone: string): string[] {
  const [first, ...more] = placesOf(visit, zone, "");
  if (first === undefined) return [];
  const others = more.length === 0 ? "" : ` The same goes for ${more.length} more of its times.`;
  const { path, written, own, clock } = first;
  return [
    `${path} is written with ${written}, but the school's clock has ${own} on that day: it is read as ${clock}. Write the offset of the school's clock.${others}`,
  ];
}

type Place = { readonly path: string; readonly written: string; readonly own: string; readonly clock: string };

function placesOf(value: unknown, zone: string, path: string): readonly Place[] {
  if (typeof value === "string") {
    const written = instant.exec(value)?.[1];
    const ms = Date.parse(value);
    if (written === undefined || Number.isNaN(ms)) return [];
    const inZone = instantInZone(ms, zone);
    const own = inZone.slice(-6);
    return own === written ? [] : [{ path, written, own, clock: inZone.slice(11, 16) }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => placesOf(entry, zone, `${path}/${key}`));
}
