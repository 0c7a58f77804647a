import { checkArgument } from "./checkArgument.js";
import { expected } from "./expected.js";
import { isFrozen } from "./isFrozen.js";

/**
 * Remembers what follows from data that can never change, as long as somebody holds the data. Of any other data it is worked out anew each time.
 * @throws HomeVisitsError `invalid-argument` where there is nothing to work it out by
 */
export function onFrozen<Data extends object, Answer>(work: (data: Data) => Answer): (data: Data) => Answer {
  checkArgument("onFrozen", "work", work, expected.callback);
  const known = new WeakMap<Data, Answer>();
  return (data) => {
    const before = known.get(data);
    if (before !== undefined) return before;
    const answer = work(data);
    if (isFrozen(data)) known.set(data, answer);
    return answer;
  };
}
