import { minuteOf } from "../minuteOf.js";
import type { Law } from "../View.js";

const DAY = "2026-06-09";

/** W14: each late or missed entry says how many minutes, done or not. */
export const everyMinute: Law = {
  id: "W14",
  says: "each late or missed entry says how many minutes, done or not",
  judge: ({ state, now }) => {
    for (const { step, minutes, due, done, limit, because } of state.late) {
      if (minutes < 1) return `${step} is late, and no minutes are given`;
      const from = limit ?? due;
      if (from?.startsWith(DAY) !== true) continue;
      const until = done === undefined ? now : minuteOf(done);
      const most = until - minuteOf(from);
      if (limit !== undefined && because === undefined && minutes !== most)
        return `${step} is late by ${most} minutes, and the answer says ${minutes}`;
      if (minutes > now - minuteOf(due?.startsWith(DAY) === true ? due : from))
        return `${step} is late by more minutes (${minutes}) than have passed since it was due`;
    }
    for (const { step, minutes, limit, outcome } of state.missed) {
      if (outcome === "kept") return `${step} is missed, and counts as kept`;
      // what was closed while there was time left was due for less than that
      if (limit?.startsWith(DAY) === true && minutes > Math.max(0, now - minuteOf(limit)) + 90)
        return `${step} was missed by more minutes (${minutes}) than have passed`;
      if (!Number.isInteger(minutes) || minutes < 0) return `${step} is missed, and no minutes are given`;
    }
    return state.late.length + state.missed.length > 0;
  },
};
