import { checkHolds } from "../parsed/checkArgument.js";
import { dateInZone } from "../clock/instantInZone.js";
import { atTime } from "../clock/startOfDay.js";
import { plannedMoments } from "../policy/momentSchema.js";
import type { SettingReference } from "../policy/settingSchema.js";
import { valueIn } from "../settings/valueIn.js";
import type { LimitContext } from "./limitAt.js";

/** The instant of a clock time on the day of the visit, which its planned times tell; `undefined` where they, or the clock time, are not known. */
export function clockStart(clock: SettingReference, context: LimitContext): number | undefined {
  checkHolds("clockStart", "clock", clock, "setting");
  checkHolds("clockStart", "context", context, "moments");
  const { moments, calendar, ...numbers } = context;
  const { zone } = calendar;
  const planned = plannedMoments.flatMap((moment) => moments[moment] ?? []);
  const time = valueIn(clock, numbers);
  if (planned.length === 0 || time === undefined) return undefined;
  return atTime(dateInZone(Math.min(...planned), zone), String(time), zone);
}
