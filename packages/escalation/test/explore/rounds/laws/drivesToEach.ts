import { minuteOf } from "../../minuteOf.js";
import { personOf, visitors, type Law } from "../../View.js";
import { legAfter } from "../legAfter.js";
import { homes } from "../roundLadders.js";

const EVENING = minuteOf("20:00");

/** W12: in the evening a drive is due to every home at which somebody is missing and to which nobody drove. */
export const drivesToEach: Law = {
  id: "W12",
  says: "a drive is due to each home at which somebody is missing, until somebody drove there",
  judge: (view) => {
    const { ladder, told, now, state } = view;
    if (ladder.cast.second.type !== "drove-to-address" || now < EVENING) return false;
    let tested = false;
    for (const { me, name, place } of visitors) {
      const leg = legAfter(told, me);
      if (leg?.home === undefined || personOf(view, place).status !== "overdue") continue;
      const { id } = homes[leg.home];
      if (told.some(({ event }) => event.type === "drove-to-address" && event.home === id)) continue;
      tested = true;
      const due = state.dueNow.some(({ action, home }) => action === "drive-to-address" && home === id);
      if (!due) return `${name} is missing at ${id}, nobody drove there, and no drive to it is due`;
    }
    return tested;
  },
};
