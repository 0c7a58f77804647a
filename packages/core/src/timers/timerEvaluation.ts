import { startEvaluation, type Evaluation } from "../conditions/Evaluation.js";
import type { Subject } from "../history/Subject.js";
import { knownIn, type SettingsInMode } from "../settings/valueIn.js";
import type { ReadyTimers } from "./ReadyTimer.js";

/** A visit laid out for the conditions of a policy's timers, under the numbers of one school. */
export function timerEvaluation(
  { settingIds, places }: Pick<ReadyTimers, "settingIds" | "places">,
  subject: Subject,
  { settings, mode }: SettingsInMode,
): Evaluation {
  const values = settingIds.map((id) => settings[id] && knownIn(settings[id], mode));
  return startEvaluation(subject, values, places, undefined);
}
