import { aWording } from "../arguments/aWording.js";
import { zoneOf, type ZoneOption } from "../arguments/zoneOf.js";
import { checkArgument, expected } from "@home-visits/core";
import { instantInZone, isShownTwice, seasonAt } from "@home-visits/core/timers";
import { english } from "../wording/english.js";
import { say } from "../wording/say.js";
import type { Wording } from "../wording/wording.js";
import { dateText } from "./dateText.js";

const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})[\d:.]*(Z|[+-]\d{2}:\d{2})?$/u;

/**
 * `2026-06-09T14:30:00+01:00` as `9 June 2026, 14:30`: the clock time as it is written, wherever the machine stands. In the hour that the clocks
 * of the zone show twice, the season is said: `25 October 2026, 01:30 GMT`.
 */
export const instantText = (instant: string, wording: Wording = english, options: ZoneOption = {}): string => {
  checkArgument("instantText", "instant", instant, expected.text);
  checkArgument("instantText", "wording", wording, aWording);
  const zone = zoneOf("instantText", options);
  const [, date, time, offset] = parts.exec(instant) ?? [];
  if (date === undefined || time === undefined) return instant;
  const ms = Date.parse(instant);
  const twice = offset !== undefined && isShownTwice(ms, zone) && instantInZone(ms, zone).startsWith(`${date}T${time}`);
  const season = twice ? ` ${seasonAt(ms, zone)}` : "";
  return say(wording, "print.instant", { date: dateText(date, wording), time: `${time}${season}` });
};
