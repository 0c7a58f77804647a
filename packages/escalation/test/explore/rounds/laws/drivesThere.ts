import { isIn, visitors, type Law } from "../../View.js";
import { legAfter } from "../legAfter.js";

/** W5: the drive is done by a drive to the home where somebody who is looked for is expected, and by no other. */
export const drivesThere: Law = {
  id: "W5",
  says: "the drive is done by a drive to the home where they are expected, and by no other",
  judge: ({ ladder, told, state }) => {
    if (ladder.cast.second.type !== "drove-to-address") return false;
    const drives = told.filter(({ event }) => event.type === "drove-to-address");
    if (drives.length === 0) return false;
    const helps = drives.some((drive) => {
      const known = told.slice(0, told.indexOf(drive));
      return visitors.some(({ me }) => {
        const leg = legAfter(known, me);
        return (
          leg?.home === undefined ||
          leg.home === (drive.event.home === "visit-1" ? 0 : 1) ||
          isIn(me, known.at(-1)?.means.goes)
        );
      });
    });
    const done = state.done.some(({ step }) => step === "drive");
    return done && !helps ? "a drive to another home counts as the drive" : true;
  },
};
