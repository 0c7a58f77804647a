import { aWording } from "../arguments/aWording.js";
import { checkArgument, expected } from "@home-visits/core";
import { english } from "../wording/english.js";
import { say } from "../wording/say.js";
import type { Wording } from "../wording/wording.js";
import { dateText } from "./dateText.js";

/** `2026-06-09T14:30:00+01:00` as `9 June 2026, 14:30`: the clock time as it is written, wherever the machine stands. */
export const instantText = (instant: string, wording: Wording = english): string => {
  checkArgument("instantText", "instant", instant, expected.text);
  checkArgument("instantText", "wording", wording, aWording);
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(instant) ?? [];
  if (date === undefined || time === undefined) return instant;
  return say(wording, "print.instant", { date: dateText(date, wording), time });
};
