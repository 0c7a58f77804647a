import type { DangerEnd } from "@home-visits/core/history";
import { dangerEndIn, settingNamed, watchSetting, type SettingsInMode } from "@home-visits/core/timers";
import { countOf, lengthOf } from "./lengthOf.js";
import { originOf, type PlanOrigin } from "./planOrigin.js";

/**
 * One setting of the watch as this plan has it: its value, where it comes from and, where somebody at the school decided it, who. In strict
 * mode one that nobody decided is `open`, and the watch reckons with the assumed value all the same.
 */
export type WatchSetting<Value> = {
  readonly setting: string;
  readonly value: Value;
  readonly origin: PlanOrigin;
  readonly by: string | undefined;
};

/**
 * What the watch goes by where no clause decides, lengths in milliseconds.
 *
 * - `askAgain`: how long after a visitor was reached, or said why they are late, the office asks again
 * - `holdAtMost`: how many times the length of one "I am on it" all of them together may hold a step
 * - `newTimeWithin`: how far after the first expected time a new time may be; a later one is asked about and moves nothing
 *   On a round it is also how much later than planned somebody who left one home late is expected at the next
 * - `dangerEndsBy`: what ends danger
 */
export type WatchSettings = {
  readonly askAgain: WatchSetting<number>;
  readonly holdAtMost: WatchSetting<number>;
  readonly newTimeWithin: WatchSetting<number>;
  readonly dangerEndsBy: WatchSetting<DangerEnd>;
};

/** The settings of the watch under a policy, as a school has them. */
export function watchSettings(within: SettingsInMode): WatchSettings {
  const { settings } = within;
  const said = <Value>(setting: string, value: Value): WatchSetting<Value> => ({
    setting,
    value,
    origin: originOf({ setting }, within),
    by: settingNamed({ setting }, settings).by,
  });
  const length = (setting: string) => said(setting, lengthOf({ setting }, settings));
  return {
    askAgain: length(watchSetting.askAgain),
    holdAtMost: said(watchSetting.holdAtMost, Number(countOf({ setting: watchSetting.holdAtMost }, settings))),
    newTimeWithin: length(watchSetting.newTimeWithin),
    dangerEndsBy: said(watchSetting.dangerEndsBy, dangerEndIn(settings)),
  };
}
