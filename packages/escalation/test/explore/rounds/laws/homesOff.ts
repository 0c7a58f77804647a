import { isOff, visitors, type Law } from "../../View.js";
import { legAfter } from "../legAfter.js";

/** W16: a home that is called off calls the round off only with the last of them, and only while nobody set out. */
export const homesOff: Law = {
  id: "W16",
  says: "a round is called off with its last home, while nobody set out; one home that is called off ends nothing for the other",
  judge: ({ told, state }) => {
    const journey = told.some(({ means }) => means.journey);
    const legs = visitors.map(({ me }) => legAfter(told, me));
    const off = legs.every((leg) => leg?.off.length === 2 && leg.gone.length === 0);
    if (!told.some(({ means }) => means.shuts !== undefined) || isOff(told) || told.some(({ means }) => means.stays))
      return false;
    if (off && !journey)
      return state.phase === "cancelled" && state.questions.some(({ asks }) => asks === "everybody-at-school")
        ? true
        : `both homes were called off, nobody set out, and the round counts as ${state.phase}`;
    return state.phase === "cancelled" ? "one home was called off, and the round counts as called off" : true;
  },
};
