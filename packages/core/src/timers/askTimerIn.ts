import { startEvaluation } from "../conditions/Evaluation.js";
import type { AskTimer, Subject } from "../history/Subject.js";
import type { ResolvedSettings } from "../settings/ResolvedSetting.js";
import { answerOf, answerOfAll } from "./answerOf.js";
import type { LimitContext } from "./limitAt.js";
import type { ReadyTimers } from "./ReadyTimer.js";
import { reckonTimer } from "./reckonTimer.js";
import type { TimerState } from "./TimerState.js";

type Asked = {
  readonly subject: Subject;
  readonly reckoning: Omit<LimitContext, "mode">;
};

type Values = Parameters<AskTimer>[2];
type Supposed = Parameters<AskTimer>[3];

const valued = new WeakMap<ResolvedSettings, WeakMap<Values, ResolvedSettings>>();

// The values that rules reckon with come in place of the resolved ones, but for what the calendar gives for each day. Both are lists that
// are made once for a policy and a school, and so is what they come to.
function withValues(values: Values, ids: readonly string[], settings: ResolvedSettings): ResolvedSettings {
  const known = valued.get(settings) ?? new WeakMap<Values, ResolvedSettings>();
  valued.set(settings, known);
  const before = known.get(values);
  if (before !== undefined) return before;
  const places = new Map(ids.map((id, place) => [id, place]));
  const found = Object.fromEntries(
    Object.entries(settings).map(([id, setting]) => [
      id,
      setting.origin === "calendar" ? setting : { ...setting, value: values[places.get(id) ?? -1] },
    ]),
  );
  known.set(values, found);
  return found;
}

/**
 * Answers for each timed clause of a policy what a rule that shows it says; each is reckoned when it is first asked for, and anew where other
 * facts are taken as given: whether a clause arises can hang on them.
 */
export function askTimerIn({ timers, settingIds, places }: ReadyTimers, asked: Asked): AskTimer {
  const { subject, reckoning } = asked;
  const known = new Map<Values, Map<string, readonly TimerState[]>>();
  let under: Supposed;
  const statesOf = (id: string, values: Values, supposed: Supposed): readonly TimerState[] => {
    const ready = timers.find(({ timer }) => timer.id === id);
    if (ready === undefined) return [];
    const settings = withValues(values, settingIds, reckoning.settings);
    const evaluation = startEvaluation(subject, values, places, supposed);
    const { history } = subject;
    const moved = { watched: undefined, movedTo: undefined };
    return reckonTimer(ready, {
      ...reckoning,
      ...moved,
      settings,
      mode: "lenient",
      history,
      evaluation: () => evaluation,
    });
  };
  return (id, item, values, supposed) => {
    if (supposed !== under) known.clear();
    under = supposed;
    const states = known.get(values) ?? new Map<string, readonly TimerState[]>();
    known.set(values, states);
    const found = states.get(id) ?? statesOf(id, values, supposed);
    states.set(id, found);
    return answerOfAll((item === undefined ? found : found.slice(item, item + 1)).map(answerOf));
  };
}
