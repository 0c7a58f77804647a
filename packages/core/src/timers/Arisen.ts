import type { Stretch } from "./stretchesOf.js";

/**
 * One time that a timed clause arose, or the ladder that it is a step of. Instants are in milliseconds.
 * - `about`: the event that brought it up once more, missing for the first time
 * - `starts`: the moment that it counts from, `Infinity` where that has not come
 * - `opens`: from when it is to be done: its start, or what allows it came later
 * - `until`: what ended it or took the ground from it, `Infinity` while nothing has
 * - `after`: the end of the time before; what was done by then is that one's
 * - `next`: when the next time opens; what is done from then on is that one's
 * - `stretch`: how long its condition held, for a step that of its ladder; missing where it never did
 */
export type Arisen = {
  readonly about: string | undefined;
  readonly starts: number;
  readonly opens: number;
  readonly until: number;
  readonly after: number;
  readonly next: number;
  readonly stretch: Stretch | undefined;
};

/** Whether what was done at an instant belongs to this time, and to none before or after it. */
export function isWithin({ opens, after, next }: Arisen, ms: number): boolean {
  return ms < next && (ms > after || ms >= opens);
}
