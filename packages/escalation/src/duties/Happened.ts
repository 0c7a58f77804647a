import type { Sign } from "./Sign.js";
import type { Listening } from "./Listening.js";
import { makesOccasion } from "./makesOccasion.js";

/**
 * What has happened so far, as duties look at it: the events in their order, the first of each type by its place, when the visit departed
 * and when the last visitor was back (`Infinity` before), the limit of the visitors' clock as messages have moved it, and whether the visit
 * was called off before anybody left.
 */
export type Happened = {
  readonly signs: readonly Sign[];
  readonly first: readonly (Sign | undefined)[];
  readonly departed: number;
  readonly allBack: number;
  readonly clock: number;
  readonly calledOff: boolean;
};

/** The first event of each type that is listened for; each leads to the next of its type. */
export function firstOfEach(signs: readonly Sign[], { places, silence }: Listening): readonly (Sign | undefined)[] {
  const first = silence.slice();
  for (let index = signs.length - 1; index >= 0; index -= 1) {
    const sign = signs[index];
    const place = sign === undefined ? undefined : places.get(sign.type);
    if (sign === undefined || place === undefined) continue;
    sign.next = first[place];
    first[place] = sign;
  }
  return first;
}

/** The instant of the `nth` event from one on, counted from 0; `Infinity` when there are fewer. */
export function nthFrom(first: Sign | undefined, nth: number): number {
  let sign = first;
  for (let left = nth; left > 0 && sign !== undefined; left -= 1) sign = sign.next;
  return sign === undefined ? Infinity : sign.ms;
}

/** When an occasion came up; `…-again` is its second time. `Infinity` when it did not. */
export function occasionTime(occasion: string, signs: readonly Sign[]): number {
  const again = occasion.endsWith("-again");
  const name = again ? occasion.slice(0, -"-again".length) : occasion;
  let left = again ? 1 : 0;
  for (const sign of signs) if (makesOccasion(name, sign) && (left -= 1) < 0) return sign.ms;
  return Infinity;
}
