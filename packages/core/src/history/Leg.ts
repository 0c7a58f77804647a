import { checkArgument, checkHolds } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";

/**
 * Where one visitor is on a round, by the record. Homes go by their place in the round, the first is 0.
 *
 * - `home`: at which they are expected, or were last where none is to come; `there`: whether they were seen to come to it
 * - `gone`: the homes that they left, in that order; `said`: whether they said themselves that they leave the last of them
 * - `unsure`: the homes to which they came, or which they left, only by an event that names nobody: it tells where they are expected, and
 * accounts for nobody
 * - `off`: the homes that were called off for them, and to which they did not come all the same
 * - `over`: whether no home is to come
 */
export type Leg = {
  readonly home: number;
  readonly there: boolean;
  readonly gone: readonly number[];
  readonly said: boolean;
  readonly unsure: readonly number[];
  readonly off: readonly number[];
  readonly over: boolean;
};

/** What an event is on a round: about which of its homes (missing: about the journey, and so about all), and where each visitor is after it. */
export type OnRound = { readonly about: readonly number[] | undefined; readonly legs: readonly Leg[] };

/** The leg of somebody of whom no home is recorded. */
export const firstLeg: Leg = { home: 0, there: false, gone: [], said: false, unsure: [], off: [], over: false };

/** Whether the record tells at which home a visitor is, or which they left. */
export const isTold = (leg: Leg): boolean => {
  checkHolds("isTold", "leg", leg, "gone");
  const { there, gone } = leg;
  return there || gone.length > 0;
};

/** Whether somebody says by name of a visitor that they are at a home. */
export const isSurelyAt = (home: number, leg: Leg): boolean => {
  checkArgument("isSurelyAt", "home", home, expected.count);
  checkHolds("isSurelyAt", "leg", leg, "gone");
  return leg.there && leg.home === home && !leg.unsure.includes(home);
};

/** Whether somebody says by name of a visitor that they left a home. */
export const hasSurelyLeft = (home: number, leg: Leg): boolean => {
  checkArgument("hasSurelyLeft", "home", home, expected.count);
  checkHolds("hasSurelyLeft", "leg", leg, "gone");
  return leg.gone.includes(home) && !leg.unsure.includes(home);
};

/**
 * The leg of somebody who came to a home: they are no longer at another to which they came before, whether or not they said that they left it.
 * @param named whether the event names somebody
 */
export function arrivedAt(home: number, named: boolean, leg: Leg): Leg {
  const others = (homes: readonly number[]) => homes.filter((one) => one !== home);
  const hasLeft = leg.there && leg.home !== home && !leg.gone.includes(leg.home);
  const gone = others(hasLeft ? [...leg.gone, leg.home] : leg.gone);
  const doubted = others(hasLeft && named ? leg.unsure.filter((one) => one !== leg.home) : leg.unsure);
  const unsure = named || isSurelyAt(home, leg) ? doubted : [...doubted, home];
  return { home, there: true, gone, said: hasLeft ? false : leg.said, unsure, off: others(leg.off), over: false };
}

/**
 * The leg of somebody who left a home: expected at the next of the others that is still to come.
 * @param by whether the event names somebody, and whether it is their own word
 */
export function onFrom(home: number, { named, said }: By, before: Leg, homes: number): Leg {
  const doubted = before.unsure.filter((one) => one !== home);
  const leg = { ...before, unsure: named || hasSurelyLeft(home, before) ? doubted : [...doubted, home] };
  const again = leg.gone.includes(home);
  const gone = again ? leg.gone : [...leg.gone, home];
  const told = gone.at(-1) === home ? (again && leg.said) || said : leg.said;
  const after = { ...leg, gone, said: told };
  return leg.home === home || leg.over ? toNext(after, homes) : after;
}

type By = { readonly named: boolean; readonly said: boolean };

/** The leg of somebody for whom a home is called off. */
export function calledOffAt(home: number, leg: Leg, homes: number): Leg {
  const after = { ...leg, off: [...leg.off, home] };
  return leg.home === home ? toNext(after, homes) : after;
}

// Whose home is done with or called off: the plan goes on from there, and only after its last home to one that was passed over. Where none is to
// come, they are on their way back from the one that they left last.
function toNext(leg: Leg, homes: number): Leg {
  for (let further = 1; further < homes; further += 1) {
    const home = (leg.home + further) % homes;
    if (!leg.gone.includes(home) && !leg.off.includes(home)) return { ...leg, home, there: false, over: false };
  }
  return { ...leg, home: leg.gone.at(-1) ?? leg.home, there: false, over: true };
}
