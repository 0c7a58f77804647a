/**
 * How often a second a piece of work is done: the best of many slices of some milliseconds, since other programs on the machine can only
 * make a slice longer. The work has to return something that hangs on what it did.
 */
export function perSecond(work, seconds = 1.5) {
  for (let warm = 0; warm < 500; warm += 1) keep(work());
  let best = 0;
  let times = 8;
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const started = performance.now();
    for (let time = 0; time < times; time += 1) keep(work());
    const took = performance.now() - started;
    if (took < 2) times *= 2;
    else best = Math.max(best, (times / took) * 1000);
  }
  return best;
}

export const rounded = (rate) => Math.round(rate).toLocaleString("en-GB");

let kept;

/** Holds a result, so that no compiler can leave the work out. */
export function keep(result) {
  kept = result;
  return kept;
}
