import { checkHolds } from "../parsed/checkArgument.js";
import type { VisitParty } from "./VisitParty.js";
import { unheardOf, type Whereabouts } from "./Whereabouts.js";

/** The door of the home: since when nobody answered, and when somebody of the family came after that, by the event that says so. */
export type Door = {
  readonly closedSince: number | undefined;
  readonly met: number | undefined;
  readonly metBy: string | undefined;
};

/** What is known of the family: when they were last tried, reached and told something, and what they said of being late. */
export type FamilyContact = {
  readonly tried: number | undefined;
  readonly reached: number | undefined;
  readonly told: number | undefined;
  readonly late: { readonly at: number; readonly expected: number | undefined } | undefined;
};

/** Whether the home was left, from an instant on, as events tell it (`undefined`: none tells of the journey); `before`: what they told up to then. */
export type Leaving = {
  readonly from: number;
  readonly left: boolean | undefined;
  readonly before: Leaving | undefined;
};

/** A visit that was called off: when, and by whom. */
export type CalledOff = { readonly at: number; readonly by: string; readonly because: string | undefined };

/**
 * How things stand after some of the events. It stays small however many events there are. Instants are in milliseconds; one that is missing
 * was not recorded.
 *
 * - `departed`, `arrived`, `entered`, `left`: when the visitors, or one of them, first did so by the record
 * - `lastLeft`: when they last left a home; missing again once they arrived at the next, or went in again
 * - `unnamedLeaving`: when they last left a home and nobody says who, missing again in the same way: that one of them left says nothing of the others
 * - `allBack`: when the last visitor was back, missing while anybody is not
 * - `firstBack`: when somebody was back for the first time, whoever went out again since
 * - `unnamedReturn`: when somebody came back of whom nobody says who it was, until all are back
 * - `cancelled`: the last cancellation; `calledOff`: the same where nothing of the journey and no word of a visitor is recorded
 * - `journey`: whether an event of the journey, or a word of a visitor, is recorded
 * - `leaving`: what events tell of the leaving over time, missing before the first that tells of the journey
 */
export type Standing = {
  readonly party: VisitParty;
  readonly visitors: readonly Whereabouts[];
  readonly departed: number | undefined;
  readonly arrived: number | undefined;
  readonly entered: number | undefined;
  readonly left: number | undefined;
  readonly lastLeft: number | undefined;
  readonly unnamedLeaving: number | undefined;
  readonly allBack: number | undefined;
  readonly firstBack: number | undefined;
  readonly unnamedReturn: number | undefined;
  readonly journey: boolean;
  readonly leaving: Leaving | undefined;
  readonly cancelled: CalledOff | undefined;
  readonly calledOff: CalledOff | undefined;
  readonly door: Door;
  readonly family: FamilyContact;
};

const shut: Door = { closedSince: undefined, met: undefined, metBy: undefined };
const untold: FamilyContact = { tried: undefined, reached: undefined, told: undefined, late: undefined };

/** How things stand before any event. */
export function beforeAnything(party: VisitParty): Standing {
  checkHolds("beforeAnything", "party", party, "visitors");
  return {
    party,
    visitors: party.visitors.map(unheardOf),
    departed: undefined,
    arrived: undefined,
    entered: undefined,
    left: undefined,
    lastLeft: undefined,
    unnamedLeaving: undefined,
    allBack: undefined,
    firstBack: undefined,
    unnamedReturn: undefined,
    journey: false,
    leaving: undefined,
    cancelled: undefined,
    calledOff: undefined,
    door: shut,
    family: untold,
  };
}
