/**
 * How often a second of the processor's time a piece of work is done: the best of many slices of some milliseconds, since other programs on
 * the machine can only make a slice longer. The work has to return something that hangs on what it did.
 */
export function perSecond(work, slices = 60, warmups = 500) {
  for (let warm = 0; warm < warmups; warm += 1) keep(work());
  let best = 0;
  let times = Math.min(8, warmups);
  for (let slice = 0; slice < slices;) {
    const before = process.cpuUsage();
    for (let time = 0; time < times; time += 1) keep(work());
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    best = Math.max(best, (times / took) * 1000);
    if (took < 2) times *= 2;
    else slice += 1;
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
