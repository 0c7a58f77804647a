import { nobody, purposeOf } from "@home-visits/core/history";
import { fits } from "@home-visits/core/timers";
import { deedOf } from "./deedOf.js";
import { homeNow } from "./homeNow.js";
import type { Alarm, LadderState } from "./LadderState.js";
import type { ReadEvent } from "./ReadEvent.js";
import { servesPurpose } from "./servesPurpose.js";

/**
 * The code words after an event: a new one, one that was answered, and the end of all when nobody is in danger any more. A second word, or the
 * same from somebody else, makes nothing milder. Help that was called is on its way, whoever rang; where the police are there, it has come.
 */
export function raiseAlarms(state: LadderState, event: ReadEvent): readonly Alarm[] {
  const { codeWord } = event.report;
  const answered = state.alarms.map((alarm) =>
    isOpen(alarm) ? answer(alarm, event, state) : withPurpose(alarm, event),
  );
  const given =
    codeWord === undefined ? answered : withWord(answered, codeWord === "" ? undefined : codeWord, event.ms);
  const danger = state.standing.visitors.some((one) => one.danger !== undefined);
  const changed = danger
    ? given
    : given.map((alarm) => (alarm.ended === Infinity ? { ...alarm, ended: event.ms } : alarm));
  return changed.every((alarm, place) => alarm === state.alarms[place]) && changed.length === state.alarms.length
    ? state.alarms
    : changed;
}

function isOpen({ answered, ended }: Alarm): boolean {
  return answered === undefined && ended === Infinity;
}

function withWord(alarms: readonly Alarm[], word: string | undefined, at: number): readonly Alarm[] {
  if (alarms.some((alarm) => alarm.ended === Infinity && alarm.word === word)) return alarms;
  return [...alarms, { at, word, answered: undefined, blankPurpose: false, ended: Infinity }];
}

function answer(alarm: Alarm, event: ReadEvent, state: LadderState): Alarm {
  const { plan } = state;
  if (plan.codeWord.status === "none") return alarm;
  const { answers } = plan.codeWord;
  const { step } = answers.find(({ word }) => word === alarm.word) ?? answers[0];
  const done = step.doneBy.some(
    (pattern) => fits(event.event, pattern) && servesPurpose(event, pattern, homeNow(state, event.ms)),
  );
  const { speaker, seen } = event.report;
  const there = speaker === "police" && seen !== nobody && step.doneBy.some(isPoliceCall);
  if (!done && !there) return alarm;
  return { ...alarm, answered: deedOf(event), blankPurpose: purposeOf(event.event) === "blank" };
}

function withPurpose(alarm: Alarm, { event }: ReadEvent): Alarm {
  return alarm.blankPurpose && purposeOf(event) === "said" ? { ...alarm, blankPurpose: false } : alarm;
}

function isPoliceCall({ event }: { readonly event: string }): boolean {
  return event === "police-called";
}
