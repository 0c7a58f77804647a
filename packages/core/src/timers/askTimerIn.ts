import { startEvaluation, supposing, underSettings, type Evaluation } from "../conditions/Evaluation.js";
import type { AskTimer, Subject, TimerAnswer } from "../history/Subject.js";
import type { ResolvedSettings } from "../settings/ResolvedSetting.js";
import { answerOf, answerOfAll } from "./answerOf.js";
import { datedLike } from "../history/datedLike.js";
import type { EventPattern } from "../policy/eventPatternSchema.js";
import { fits } from "./fits.js";
import { expectationOf } from "./expectationOf.js";
import type { LimitContext } from "./limitAt.js";
import type { ReadyTimer, ReadyTimers } from "./ReadyTimer.js";
import { reckonTimer } from "./reckonTimer.js";
import { timesArisen } from "./timesArisen.js";
import type { TimerContext } from "./TimerContext.js";

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
  const before = valued.get(settings)?.get(values);
  if (before !== undefined) return before;
  const places = new Map(ids.map((id, place) => [id, place]));
  const found = Object.fromEntries(
    Object.entries(settings).map(([id, setting]) => [
      id,
      setting.origin === "calendar" ? setting : { ...setting, value: values[places.get(id) ?? -1] },
    ]),
  );
  const known = valued.get(settings) ?? new WeakMap<Values, ResolvedSettings>();
  valued.set(settings, known.set(values, found));
  return found;
}

/** What a timer came to under the values that it hangs on: for each thing that it is about, and for all of them. */
type Reckoned = { readonly values: Values; readonly answers: readonly TimerAnswer[]; readonly ofAll: TimerAnswer };

/** What the timers say while the facts are as one evaluation has them. */
type Answers = (ready: ReadyTimer, values: Values) => Reckoned;

function answersUnder(
  facts: Evaluation,
  { settingIds, clock }: Pick<ReadyTimers, "settingIds" | "clock">,
  reckoning: Asked["reckoning"],
): Answers {
  const { history } = facts.subject;
  const contexts = new Map<Values, TimerContext>();
  const known = new Map<ReadyTimer, Reckoned[]>();

  function contextUnder(values: Values): TimerContext {
    const evaluation = underSettings(facts, values);
    const { calendar, moments } = reckoning;
    const settings = withValues(values, settingIds, reckoning.settings);
    return {
      calendar,
      moments,
      settings,
      mode: "lenient",
      history,
      evaluation: () => evaluation,
      expected: expectationOf(history, clock, { calendar, moments, settings, mode: "lenient" }),
    };
  }

  return (ready, values) => {
    const before = known.get(ready) ?? [];
    for (const one of before) if (agree(ready.settings, one.values, values)) return one;
    const context = contexts.get(values) ?? contextUnder(values);
    contexts.set(values, context);
    const answers =
      ready.forbidden === undefined
        ? reckonTimer(ready, context).map(answerOf)
        : [wasDoneSince(ready, ready.forbidden, context)];
    const reckoned = { values, answers, ofAll: answerOfAll(answers) };
    before.push(reckoned);
    known.set(ready, before);
    return reckoned;
  };
}

// An act from before the first time that its ladder began is none; one in that very instant is.
function wasDoneSince(ready: ReadyTimer, forbidden: EventPattern, context: TimerContext): TimerAnswer {
  const begun = Math.min(...timesArisen(ready, context, reckonTimer).map(({ opens }) => opens));
  const done = datedLike(context.history, (event, { ms }) => ms >= begun && fits(event, forbidden));
  return done.length === 0 ? "not-needed" : "kept";
}

function agree(places: readonly number[], one: Values, other: Values): boolean {
  return one === other || places.every((place) => one[place] === other[place]);
}

// A fact about one of several things is supposed under its id and the place of the thing.
function asksForAny({ facts }: ReadyTimer, supposed: NonNullable<Supposed>): boolean {
  for (const key of Object.keys(supposed)) if (facts.has(key.split("#", 1)[0] ?? key)) return true;
  return false;
}

/**
 * Answers for each timed clause of a policy what a rule that shows it says. Each is reckoned when it is first asked for, and anew only where a
 * setting that it names has another value, or a fact that its condition asks for is taken to be otherwise.
 */
export function askTimerIn(timers: ReadyTimers, { subject, reckoning }: Asked): AskTimer {
  const { byId, places } = timers;
  const facts = startEvaluation(subject, [], places, undefined);
  const asRecorded = answersUnder(facts, timers, reckoning);
  let [under, asSupposed]: [Supposed, Answers] = [undefined, asRecorded];

  function answersFor(ready: ReadyTimer, supposed: Supposed): Answers {
    if (supposed === undefined || !asksForAny(ready, supposed)) return asRecorded;
    if (supposed !== under)
      [under, asSupposed] = [supposed, answersUnder(supposing(facts, supposed), timers, reckoning)];
    return asSupposed;
  }

  return (id, item, values, supposed) => {
    const ready = byId.get(id);
    if (ready === undefined) return answerOfAll([]);
    const { answers, ofAll } = answersFor(ready, supposed)(ready, values);
    return item === undefined ? ofAll : (answers[item] ?? answerOfAll([]));
  };
}
