import { isFrozen } from "./isFrozen.js";

/** Remembers what follows from data that can never change. Of any other data it is worked out anew each time. */
export function onFrozen<Data extends object, Answer>(work: (data: Data) => Answer): (data: Data) => Answer {
  const known = new WeakMap<Data, Answer>();
  return (data) => {
    const before = known.get(data);
    if (before !== undefined) return before;
    const answer = work(data);
    if (isFrozen(data)) known.set(data, answer);
    return answer;
  };
}
