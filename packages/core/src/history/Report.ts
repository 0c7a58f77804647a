import type { Speaker } from "./speakerOf.js";
import { nobody, type VisitorSet } from "./VisitorSet.js";

/** Where a visitor is, as far as the record tells. */
export type Place = "at-school" | "on-the-way" | "at-the-door" | "inside" | "left" | "going-home" | "back";

/**
 * What was said about being late: of whom, whether it says why, and until when, in milliseconds, by the two clocks that a policy may have.
 */
export type LateWord = {
  readonly whom: VisitorSet;
  readonly why: boolean;
  readonly expectedBack: number | undefined;
  readonly expectedLeaveHome: number | undefined;
};

/**
 * What one event says of each visitor, and by whose word.
 *
 * - `accountedFor`: by their own word to the school, or by somebody who saw or spoke to them
 * - `heardOf`: somebody spoke of them whose word does not account for anybody; the office has to ask
 * - `seen`: whoever is with them and is not on the visit, or the police, saw them
 * - `spokenTo`: somebody of the school says that they spoke to them
 * - `back`: at school again
 * - `inDanger`: danger, a code word, or not safe
 * - `moved`: who is now at `place`; `underWatch` are those who are out again although they were said to be back, gone or reached
 * - `goes`: do what only somebody on the visit does, who was called off goes after all; `there`: were at the home when they did it
 * - `leaving`: leave the home now, by the same word; `goingHome`: are done and go home, by their own word or that of a visitor who is with them
 * - `tried`: somebody tried to reach them
 * - `codeWord`: the school's name for the word that was given, empty for the only or first one
 */
export type Report = {
  readonly speaker: Speaker;
  readonly by: string | undefined;
  readonly accountedFor: VisitorSet;
  readonly heardOf: VisitorSet;
  readonly seen: VisitorSet;
  readonly spokenTo: VisitorSet;
  readonly back: VisitorSet;
  readonly inDanger: VisitorSet;
  readonly moved: VisitorSet;
  readonly place: Place;
  readonly underWatch: VisitorSet;
  readonly goes: VisitorSet;
  readonly there: VisitorSet;
  readonly leaving: VisitorSet;
  readonly goingHome: VisitorSet;
  readonly stillInside: VisitorSet;
  readonly tried: VisitorSet;
  readonly late: LateWord | undefined;
  readonly codeWord: string | undefined;
};

/** What most events say of visitors: nothing. It is one value, so that they cost nothing either. */
export const noReport: Report = {
  speaker: "unknown",
  by: undefined,
  accountedFor: nobody,
  heardOf: nobody,
  seen: nobody,
  spokenTo: nobody,
  back: nobody,
  inDanger: nobody,
  moved: nobody,
  place: "at-school",
  underWatch: nobody,
  goes: nobody,
  there: nobody,
  leaving: nobody,
  goingHome: nobody,
  stillInside: nobody,
  tried: nobody,
  late: undefined,
  codeWord: undefined,
};
