import { minuteOf } from "../minuteOf.js";
import type { Law } from "../View.js";

/** W14: each late or missed entry says how many minutes, done or not. */
export const everyMinute: Law = {
  id: "W14",
  says: "each late or missed entry says how many minutes, done or not",
  judge: ({ state, now }) => {
    for (const { step, minutes, done, limit, because } of [...state.late, ...state.missed]) {
      if (minutes < 1 && !state.missed.some((one) => one.step === step))
        return `${step} is late, and no minutes are given`;
      // what was missed says how long it had been due, which may be no time at all
      if (limit === undefined || because !== undefined || !limit.startsWith("2026-06-09")) continue;
      const until = done === undefined ? now : minuteOf(done);
      if (state.late.some((one) => one.step === step && one.limit === limit) && minutes !== until - minuteOf(limit))
        return `${step} is late by ${until - minuteOf(limit)} minutes, and the answer says ${minutes}`;
    }
    return state.late.length + state.missed.length > 0;
  },
};
