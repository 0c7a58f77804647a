import type { VisitEvent } from "@home-visits/core";

/** Some of the two visitors: 1 is Amal, 2 is Bo, 3 are both. */
export type Who = 0 | 1 | 2 | 3;

/** What a visitor said of being late: whether it says why, and the minute of the day until when (`tomorrow` for one that is too far off). */
export type LateWord = { readonly whom: Who; readonly why: boolean; readonly until?: number | "tomorrow" };

/**
 * What an event means, written by hand from the laws of the watch and not worked out by any code.
 *
 * - `accounts`: who is accounted for; `back`: who is at school again; `heard`: of whom somebody spoke whose word does not count
 * - `watch`: who is out again; `departs`, `arrives`: who departs or arrives by it
 * - `danger`: who is in danger, being there or named; `alarm`: a code word, which endangers everybody who is out; `frees`: whose danger it ends
 * - `left`: the party left the home; `leaving`, `home`: who said that they leave, or go home
 * - `journey`: whether it shows that somebody left the school; missing where the page does not say
 * - `unnamed`: somebody came back and nobody says who
 * - `does`: the steps that it does, by their place in the ladder; `mightDo`: it might do one or hold one, where the doer is not missing by
 * then; `tried`: who was tried by somebody who may
 * - `stays`: who does not go although the other does; `sign`: a sign that they may be in danger, which the office has to ask about
 * - `helps`: about whose danger somebody of the school, or the police, did something
 * - `nameless`: somebody came to a home or left one, and nobody says who
 * - `sets`: who did at the home what only somebody on the visit does; `came`: who is known to have come to the home
 * - `comes`, `goes`: on a round, who comes to a home, and who leaves one or says so; `shuts`: that a home is called off, for whom; `at`: which
 * home, missing where the event does not name it
 * - `holds`: "I am on it" by somebody who may take the step; `police`: help was called by it, or the police are there
 */
export type Meaning = {
  readonly accounts?: Who;
  readonly back?: Who;
  readonly heard?: Who;
  readonly watch?: Who;
  readonly departs?: Who;
  readonly arrives?: Who;
  readonly danger?: Who;
  readonly alarm?: string;
  readonly frees?: Who;
  readonly left?: true;
  readonly leaving?: Who;
  readonly home?: Who;
  readonly inside?: Who;
  readonly late?: LateWord;
  readonly journey?: boolean;
  readonly nameless?: true;
  readonly unnamed?: true;
  readonly cancels?: true;
  readonly stays?: Who;
  readonly sign?: true;
  readonly helps?: Who;
  readonly sets?: Who;
  readonly came?: Who;
  readonly comes?: Who;
  readonly goes?: Who;
  readonly shuts?: Who;
  readonly at?: 0 | 1;
  readonly does?: readonly number[];
  readonly mightDo?: true;
  readonly tried?: Who;
  readonly holds?: true;
  readonly police?: true;
};

/** A dated event of a story: the minute of the day, the sentence that tells it, the event and what it means. */
export type Shape = {
  readonly id: string;
  readonly minute: number;
  readonly tells: string;
  readonly event: VisitEvent;
  readonly means: Meaning;
};
