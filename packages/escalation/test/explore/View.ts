import type { EscalationState, PersonState } from "../../src/due/EscalationState.js";
import type { Ladder } from "./Ladder.js";
import type { Meaning, Shape, Who } from "./Shape.js";

/**
 * A story at one moment, with the answer of the watch. `told` is what has happened by then, in order; `before` is the same story at the
 * moment before, with what had happened by that time.
 */
export type View = {
  readonly ladder: Ladder;
  readonly told: readonly Shape[];
  readonly now: number;
  readonly state: EscalationState;
  readonly before: View | undefined;
};

/** What a law says of a view: how it is broken, or whether it had anything to say at all. */
export type Verdict = string | boolean;

/** A law of the watch as one predicate: `id` is its number on the page. */
export type Law = { readonly id: string; readonly says: string; readonly judge: (view: View) => Verdict };

/** The two visitors of every story. */
export const visitors: readonly {
  readonly id: "a" | "b";
  readonly name: string;
  readonly me: 1 | 2;
  readonly place: 0 | 1;
}[] = [
  { id: "a", name: "Amal", me: 1, place: 0 },
  { id: "b", name: "Bo", me: 2, place: 1 },
];

/** Whether a visitor is one of some. */
export const isIn = (me: Who, whom: Who | undefined): boolean => whom !== undefined && (whom & me) !== 0;

/** The place of the last event of which something holds, -1 where there is none. */
export function lastWhere(told: readonly Shape[], holds: (means: Meaning) => boolean): number {
  for (let place = told.length - 1; place >= 0; place -= 1) if (holds(told[place]?.means ?? {})) return place;
  return -1;
}

/** Whether an event says anything of a visitor that a clock could go by. */
export function touches(me: Who, means: Meaning): boolean {
  return [means.accounts, means.watch, means.danger, means.late?.whom].some((whom) => isIn(me, whom));
}

/** The person of a view. */
export function personOf({ state }: View, place: 0 | 1): PersonState {
  const found = state.people[place];
  if (found === undefined) throw new Error("every story has two visitors");
  return found;
}

const settledAs: ReadonlySet<string> = new Set(["reached", "left", "going-home", "back"]);

/** Whether the watch has stopped looking out for a visitor. */
export const isSettled = ({ status }: PersonState): boolean => settledAs.has(status);

/** Whether the office is asked something about a visitor. */
export function isAsked({ state }: Pick<View, "state">, asks: string, id: string): boolean {
  return state.questions.some((one) => one.asks === asks && one.visitors.includes(id));
}

/** Whether the visit was called off, as a whole or for one after the other, and nothing of a journey is recorded. Who is noted as at school after it was called off did not travel. */
export function isOff(told: readonly Shape[]): boolean {
  let [cancelled, journey, stays] = [false, false, 0];
  for (const { means } of told) {
    stays |= journey ? 0 : (means.stays ?? 0);
    if (means.cancels || stays === 3) cancelled = true;
    if (means.journey && !(cancelled && means.back !== undefined)) journey = true;
  }
  return cancelled && !journey;
}

/** Who was called off before anybody had set out, and of whom nothing tells since that they go after all. */
export function staysAfter(told: readonly Shape[]): Who {
  let [stays, journey] = [0, false];
  for (const [place, { means }] of told.entries()) {
    if (means.stays !== undefined && !journey) stays |= means.stays;
    if (means.journey === true && ((means.back ?? 3) & ~tooEarly(told, place)) !== 0) journey = true;
    const goes =
      (means.watch ?? 0) |
      (means.danger ?? 0) |
      (means.sets ?? 0) |
      (means.comes ?? 0) |
      (means.journey === true ? (means.accounts ?? 0) | (means.heard ?? 0) : 0) |
      (means.left ? 3 : 0);
    stays &= ~(goes & ~(means.back ?? 0)) & ~(means.alarm === undefined ? 0 : 3);
    // both were called off, and somebody goes of whom nobody says who
    if (stays === 3 && means.journey === true && means.back === undefined) stays = 0;
  }
  return stays as Who;
}

// Who left the school for the first time only after an event: their return was dated before it can be true (W3).
function tooEarly(told: readonly Shape[], place: number): number {
  const before = told.slice(0, place).reduce((who, { means }) => who | (means.departs ?? 0), 0);
  return told.slice(place + 1).reduce((who, { means }) => who | (means.departs ?? 0), 0) & ~before;
}

/** Who is in danger after some events, or after the first `count` of them, as the page says: a code word is for everybody who is out, and only some news ends it. */
export function dangerAfter(told: readonly Shape[], count = told.length): Who {
  let danger = 0;
  let atSchool = 0;
  for (const [place, { means }] of told.entries()) {
    if (place >= count) break;
    if (means.alarm !== undefined) danger |= 3 & ~atSchool;
    danger |= means.danger ?? 0;
    const back = (means.back ?? 0) & ~tooEarly(told, place);
    danger &= ~((means.frees ?? 0) & (means.back === undefined ? 3 : back));
    atSchool = (atSchool | back) & ~(means.watch ?? 0);
  }
  return danger as Who;
}
