import type { SettingValue } from "../policy/settingSchema.js";

/**
 * A setting as one school has it. `value` is what to reckon with, the assumed one where nobody states any; `undefined` where there is nothing
 * to reckon with, or where the calendar gives one for each day (`origin` is `calendar`). A length of time is a number of its `unit`.
 */
export type ResolvedSetting = {
  readonly id: string;
  readonly describes: string;
  readonly unit: string | undefined;
  readonly value: SettingValue | undefined;
  readonly origin: "stated" | "school-set" | "calendar" | "not-stated";
  /** Who of the school decided it. */
  readonly by: string | undefined;
  readonly cites: readonly string[];
};

/** The settings of a policy by their ids. */
export type ResolvedSettings = Readonly<Record<string, ResolvedSetting>>;
