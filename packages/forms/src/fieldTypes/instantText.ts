import { aWording } from "../arguments/aWording.js";
import { checkArgument, expected, instantsInLondon } from "@home-visits/core";
import { english } from "../wording/english.js";
import { say } from "../wording/say.js";
import type { Wording } from "../wording/wording.js";
import { dateText } from "./dateText.js";

const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})[\d:.]*(Z|[+-]\d{2}:\d{2})?$/u;

/**
 * `2026-06-09T14:30:00+01:00` as `9 June 2026, 14:30`: the clock time as it is written, wherever the machine stands. In the hour that clocks in
 * the United Kingdom show twice, the season is said: `25 October 2026, 01:30 GMT`.
 */
export const instantText = (instant: string, wording: Wording = english): string => {
  checkArgument("instantText", "instant", instant, expected.text);
  checkArgument("instantText", "wording", wording, aWording);
  const [, date, time, offset] = parts.exec(instant) ?? [];
  if (date === undefined || time === undefined) return instant;
  const season = instantsInLondon(`${date}T${time}:00`).length === 2 ? seasonOf(offset) : "";
  return say(wording, "print.instant", { date: dateText(date, wording), time: `${time}${season}` });
};

function seasonOf(offset: string | undefined): string {
  if (offset === "+01:00") return " BST";
  return offset === "+00:00" || offset === "Z" ? " GMT" : "";
}
