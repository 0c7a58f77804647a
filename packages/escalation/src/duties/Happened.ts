import type { Sign } from "../ladder/Sign.js";

/**
 * What has happened so far, as duties look at it: the events in their order, when the visit departed and when the last visitor was back
 * (`Infinity` before), and the limit of the visitors' clock as messages have moved it.
 */
export type Happened = {
  readonly signs: readonly Sign[];
  readonly departed: number;
  readonly allBack: number;
  readonly clock: number;
};

/** The `nth` event of a type, counted from 0; `Infinity` when there are fewer. A visit has few events, so they are simply looked through. */
export function nthOf(type: string, nth: number, signs: readonly Sign[]): number {
  let left = nth;
  for (const sign of signs) if (sign.type === type && (left -= 1) < 0) return sign.ms;
  return Infinity;
}

/** When an occasion came up; `…-again` is its second time. `Infinity` when it did not. */
export function occasionTime(occasion: string, signs: readonly Sign[]): number {
  const again = occasion.endsWith("-again");
  const name = again ? occasion.slice(0, -"-again".length) : occasion;
  let left = again ? 1 : 0;
  for (const { occasions, ms } of signs)
    if (occasions.length > 0 && occasions.includes(name) && (left -= 1) < 0) return ms;
  return Infinity;
}
