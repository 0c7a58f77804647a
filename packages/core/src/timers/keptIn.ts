import { startEvaluation, type Supposed } from "../conditions/Evaluation.js";
import type { Subject, TimerKept } from "../history/Subject.js";
import type { ResolvedSettings } from "../settings/ResolvedSetting.js";
import type { LimitContext } from "./limitAt.js";
import type { ReadyTimers } from "./ReadyTimer.js";
import { reckonTimer } from "./reckonTimer.js";
import type { TimerState } from "./TimerState.js";

/** Whether a timed clause is kept. Where its limit is not known, nobody can tell, whether it was done or not. */
function isKept({ status, limit, timer }: TimerState): boolean | undefined {
  switch (status) {
    case "kept":
    case "not-due":
    case "due":
      return limit === Infinity && timer.by.kind !== "open" ? undefined : true;
    case "not-needed":
      return true;
    case "kept-late":
    case "late":
    case "missed":
      return false;
    case "unknown":
      return undefined;
    default:
      return status satisfies never;
  }
}

type Asked = {
  readonly subject: Subject;
  readonly supposed: Supposed | undefined;
  readonly reckoning: Omit<LimitContext, "mode">;
};

type Values = Parameters<TimerKept>[2];

// The values that rules reckon with come in place of the resolved ones, but for what the calendar gives for each day.
function under(values: Values, ids: readonly string[], settings: ResolvedSettings): ResolvedSettings {
  return Object.fromEntries(
    Object.entries(settings).map(([id, setting]) => [
      id,
      setting.origin === "calendar" ? setting : { ...setting, value: values[ids.indexOf(id)] },
    ]),
  );
}

/** Answers for each timed clause of a policy whether it is kept; each is reckoned when it is first asked for. */
export function keptIn({ timers, settingIds, places }: ReadyTimers, asked: Asked): TimerKept {
  const { subject, supposed, reckoning } = asked;
  const known = new Map<Values, Map<string, readonly TimerState[]>>();
  const statesOf = (id: string, values: Values): readonly TimerState[] => {
    const ready = timers.find(({ timer }) => timer.id === id);
    if (ready === undefined) return [];
    const settings = under(values, settingIds, reckoning.settings);
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
  return (id, item, values) => {
    const states = known.get(values) ?? new Map<string, readonly TimerState[]>();
    known.set(values, states);
    const found = states.get(id) ?? statesOf(id, values);
    states.set(id, found);
    const answers = (item === undefined ? found : found.slice(item, item + 1)).map(isKept);
    return answers.includes(false) ? false : answers.includes(undefined) ? undefined : answers.length > 0 || undefined;
  };
}
