/** The settings that every watch goes by, by what each is for: their ids, which a policy and a school call them by. */
export const watchSetting = {
  askAgain: "watch.askAgain",
  holdAtMost: "watch.holdAtMost",
  newTimeWithin: "watch.newTimeWithin",
  dangerEndsBy: "danger.endsBy",
} as const;

/** The id of one of {@link watchSetting}. */
export type WatchSettingId = (typeof watchSetting)[keyof typeof watchSetting];

/** The ids of the settings that every watch needs. */
export const watchSettingIds: readonly WatchSettingId[] = Object.values(watchSetting);

/** Whether a setting is one of those that every watch needs, by its id. */
export const isWatchSetting = (id: string): id is WatchSettingId => watchSettingIds.some((known) => known === id);
