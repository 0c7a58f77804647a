import { checkHolds } from "../parsed/checkArgument.js";
import { startEvaluation, type Evaluation } from "../conditions/Evaluation.js";
import type { Subject } from "../history/Subject.js";
import { onFrozen } from "../parsed/onFrozen.js";
import { knownIn, type SettingsInMode } from "../settings/valueIn.js";
import type { ReadyTimers } from "./ReadyTimer.js";

type Values = Evaluation["settings"];
type ByMode = Readonly<Record<SettingsInMode["mode"], WeakMap<readonly string[], Values>>>;

const knownValues = /* @__PURE__ */ onFrozen((_: SettingsInMode["settings"]): ByMode => ({
  lenient: new WeakMap(),
  strict: new WeakMap(),
}));

function valuesOf(ids: readonly string[], { settings, mode }: SettingsInMode): Values {
  const known = knownValues(settings)[mode];
  const values = known.get(ids) ?? ids.map((id) => settings[id] && knownIn(settings[id], mode));
  known.set(ids, values);
  return values;
}

/** A visit laid out for the conditions of a policy's timers, under the numbers of one school. */
export function timerEvaluation(
  ready: Pick<ReadyTimers, "settingIds" | "places">,
  subject: Subject,
  numbers: SettingsInMode,
): Evaluation {
  checkHolds("timerEvaluation", "ready", ready, "settingIds");
  checkHolds("timerEvaluation", "subject", subject, "visit");
  checkHolds("timerEvaluation", "numbers", numbers, "settings");
  const { settingIds, places } = ready;
  return startEvaluation(subject, valuesOf(settingIds, numbers), places, undefined);
}
