import type { Sign } from "../ladder/Sign.js";
import { occasionsOf } from "./occasionsOf.js";

/**
 * What has happened so far, as duties look at it: the events, the first instant of each type, when each occasion came up for the first and the second time, when the visit
 * departed and when the last visitor was back (`Infinity` before), and the limit of the visitors' clock as messages have moved it.
 */
export type Happened = {
  readonly signs: readonly Sign[];
  readonly firsts: ReadonlyMap<string, number>;
  readonly occasions: Readonly<Record<string, number>>;
  readonly departed: number;
  readonly allBack: number;
  readonly clock: number;
};

/** Gathers the occasions of the events; see {@link Happened}. */
export function occasionTimes(signs: readonly Sign[]): Readonly<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const sign of signs) {
    for (const occasion of occasionsOf(sign)) {
      const again = `${occasion}-again`;
      if (times[occasion] === undefined) times[occasion] = sign.ms;
      else times[again] ??= sign.ms;
    }
  }
  return times;
}

/** When each type of event came first. */
export function firstTimes(signs: readonly Sign[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { type, ms } of signs) if (!times.has(type)) times.set(type, ms);
  return times;
}

/** The `nth` event of a type, counted from 0; `Infinity` when there are fewer. */
export function nthOf(type: string, nth: number, signs: readonly Sign[]): number {
  let left = nth;
  for (const sign of signs) if (sign.type === type && (left -= 1) < 0) return sign.ms;
  return Infinity;
}
