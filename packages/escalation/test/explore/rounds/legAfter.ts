import type { Meaning, Shape } from "../Shape.js";
import { isIn } from "../View.js";

/** A home of the round, by its place. */
export type Home = 0 | 1;

/** Where a visitor is by the record: at which home they are expected (missing where none is to come), whether they are there, and what they have left. */
export type LegAfter = {
  readonly home: Home | undefined;
  readonly there: boolean;
  readonly gone: readonly Home[];
  readonly off: readonly Home[];
};

const both = [0, 1] as const;

/**
 * Where a visitor is after some events, read by hand: whoever came is there and no longer elsewhere, whoever left goes to the first home that is
 * still to come, a closed door takes nobody back to a home that they left, and a home that was called off before anybody came to it is passed
 * over. `undefined` where the words may be about either home, or name nobody.
 */
export function legAfter(told: readonly Shape[], me: 1 | 2): LegAfter | undefined {
  let there: Home | undefined;
  let gone: readonly Home[] = [];
  let off: readonly Home[] = [];
  let unsure = false;
  const next = () => both.find((home) => !gone.includes(home) && !off.includes(home));
  for (const [place, { means, event }] of told.entries()) {
    const isShutDoor = event.type === "nobody-home";
    if (means.nameless === true) unsure = true;
    if (isIn(me, means.shuts) && means.at !== undefined && !isAnybodyAt(means.at, told.slice(0, place), means))
      off = [...off.filter((home) => home !== means.at), means.at];
    if (isIn(me, means.comes)) {
      // where no home is to come, nobody knows to which they came
      if (means.at === undefined && there === undefined && next() === undefined) unsure = true;
      const home = means.at ?? furthest(told.slice(0, place), means) ?? there ?? next();
      if (!(isShutDoor && gone.some((one) => one === home))) {
        // whoever comes to one home is no longer at another
        if (there !== undefined && there !== home) gone = [...gone.filter((one) => one !== there), there];
        there = home;
        gone = gone.filter((one) => one !== home);
        off = off.filter((one) => one !== home);
      }
    }
    if (!isIn(me, means.goes) || isTooEarly(told, place, me)) continue;
    if (means.at === undefined && gone.length > 0) unsure = true;
    const left = means.at ?? there ?? next();
    if (left === undefined) unsure = true;
    else if (!gone.includes(left)) gone = [...gone, left];
    if (left === there) there = undefined;
  }
  return unsure ? undefined : { home: there ?? next(), there: there !== undefined, gone, off };
}

// They come together: to the home at which the one of them who is further along is expected.
function furthest(told: readonly Shape[], { comes }: Meaning): Home | undefined {
  const next = ([1, 2] as const).flatMap((me) => (isIn(me, comes) ? [legAfter(told, me)?.home] : []));
  return next.includes(1) ? 1 : next.includes(0) ? 0 : undefined;
}

// Whoever of those whom a cancellation names is at that home by then: they came to it and have not left it.
function isAnybodyAt(home: Home, told: readonly Shape[], { shuts }: Meaning): boolean {
  return ([1, 2] as const).some((me) => {
    const leg = isIn(me, shuts) ? legAfter(told, me) : undefined;
    return leg?.there === true && leg.home === home;
  });
}

// A leaving from a home that was recorded before the first arrival there was dated before it can be true (W3).
function isTooEarly(told: readonly Shape[], place: number, me: 1 | 2): boolean {
  const at = told[place]?.means.at;
  if (at === undefined) return false;
  const came = told.findIndex(({ means }) => isIn(me, means.comes) && means.at === at);
  return came > place;
}
