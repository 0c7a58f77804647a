import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { jsonPointer } from "../parsed/jsonPointer.js";
import type { Issue } from "../parsed/Issue.js";
import { aZone } from "./aZone.js";
import { instantInZone } from "./instantInZone.js";

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?([+-]\d{2}:\d{2})$/;

/**
 * Where data have times with an offset that a zone's clock does not have on that day, such as `+00:00` in London's June: often the time on the
 * wall was meant. `Z` says plainly that it is UTC, and is silent.
 * @param under the place of the data in what was given
 * @returns one issue at most, at the first of them; it counts the rest
 */
export function strangeOffsets(data: unknown, zone: string, under = ""): readonly Issue[] {
  checkArgument("strangeOffsets", "zone", zone, aZone);
  checkArgument("strangeOffsets", "under", under, expected.text);
  const [first, ...more] = placesIn(data, zone);
  if (first === undefined) return [];
  const others = more.length === 0 ? "" : ` The same goes for ${String(more.length)} more of its times.`;
  const message = `${first} has an offset that the school's clock does not have on that day. Check the time, and write it with the offset of the school's clock.${others}`;
  return [{ path: `${under}${first}`, code: "strange-offset", message }];
}

function placesIn(data: unknown, zone: string): readonly string[] {
  const places: string[] = [];
  const path: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value === "string") {
      if (isStrange(value, zone)) places.push(jsonPointer(path));
    } else if (typeof value === "object" && value !== null) {
      for (const [key, entry] of Object.entries(value)) {
        path.push(key);
        look(entry);
        path.pop();
      }
    }
  };
  look(data);
  return places;
}

function isStrange(text: string, zone: string): boolean {
  const written = instant.exec(text)?.[1];
  if (written === undefined) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && !instantInZone(ms, zone).endsWith(written);
}
