import { checkHolds } from "../parsed/checkArgument.js";

/**
 * Where one visitor is on a round, by the record. Homes go by their place in the round, the first is 0.
 *
 * - `home`: at which they are expected, or were last where none is to come; `there`: whether they were seen to come to it
 * - `gone`: the homes that they left, in that order; `said`: whether they said themselves that they leave the last of them
 * - `over`: whether no home is to come
 */
export type Leg = {
  readonly home: number;
  readonly there: boolean;
  readonly gone: readonly number[];
  readonly said: boolean;
  readonly over: boolean;
};

/** What an event is on a round: about which of its homes (missing: about the journey, and so about all), and where each visitor is after it. */
export type OnRound = { readonly about: readonly number[] | undefined; readonly legs: readonly Leg[] };

/** The leg of somebody of whom no home is recorded. */
export const firstLeg: Leg = { home: 0, there: false, gone: [], said: false, over: false };

/** Whether the record tells at which home a visitor is, or which they left. */
export const isTold = (leg: Leg): boolean => {
  checkHolds("isTold", "leg", leg, "gone");
  const { there, gone } = leg;
  return there || gone.length > 0;
};

/** The leg of somebody who came to a home. */
export function arrivedAt(home: number, leg: Leg): Leg {
  return { home, there: true, gone: leg.gone.filter((one) => one !== home), said: leg.said, over: false };
}

type Homes = { readonly count: number; readonly off: readonly number[] };

/** The leg of somebody who left a home, by their own word or not: expected at the first of the others that is still to come. */
export function onFrom(home: number, said: boolean, leg: Leg, homes: Homes): Leg {
  const again = leg.gone.includes(home);
  const gone = again ? leg.gone : [...leg.gone, home];
  const told = gone.at(-1) === home ? (again && leg.said) || said : leg.said;
  return leg.home === home ? toNext({ ...leg, gone, said: told }, homes) : { ...leg, gone, said: told };
}

/** The leg of somebody whose home is done with or called off. */
export function toNext(leg: Leg, { count, off }: Homes): Leg {
  for (let home = 0; home < count; home += 1)
    if (home !== leg.home && !leg.gone.includes(home) && !off.includes(home))
      return { ...leg, home, there: false, over: false };
  return { ...leg, there: false, over: true };
}
