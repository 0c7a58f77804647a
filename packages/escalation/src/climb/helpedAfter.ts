import {
  everybody,
  isAmong,
  nobody,
  purposeOf,
  servesVisitors,
  speakerOf,
  together,
  type Standing,
  type VisitorSet,
} from "@home-visits/core/history";
import { homeNow } from "./homeNow.js";
import type { LadderState } from "./LadderState.js";
import type { ReadEvent } from "./ReadEvent.js";

/**
 * When somebody last did something about the danger that each visitor is in: called the police, saw them or spoke to them. A call to the police
 * by the visitors themselves, or by the family, is news of the danger and no answer of the school's.
 * @param standing how things stand after the event
 */
export function helpedAfter(state: LadderState, standing: Standing, read: ReadEvent): readonly number[] {
  const { helped } = state;
  if (!standing.visitors.some(({ danger }) => danger !== undefined)) return helped;
  const { report } = read;
  const whom = together(together(report.seen, report.spokenTo), calledFor(state, read));
  return whom === nobody ? helped : helped.map((at, place) => (isAmong(place, whom) ? read.ms : at));
}

function calledFor(state: LadderState, { event, report, ms }: ReadEvent): VisitorSet {
  if (purposeOf(event) === "none") return nobody;
  const speaker = speakerOf(event.by, { roles: state.standing.party.roles });
  if (speaker === "visitor" || speaker === "family") return nobody;
  const serves = servesVisitors(event, report, { home: homeNow(state, ms), asksFor: () => false });
  return serves ? everybody(state.helped.length) : nobody;
}
