import type { Law } from "../View.js";

/** W12: the state names the home where the visitors are expected, and a drive to another home does nothing for them. */
export const namesTheHome: Law = {
  id: "W12",
  says: "the state names the home where the visitors are expected, and a drive goes there",
  judge: ({ ladder, told, state }) => {
    if (state.home !== "visit-v") return `the visitors are expected at visit-v, and the state names ${state.home}`;
    const elsewhere = told.some(({ id }) => id === "drove-elsewhere");
    const there = told.some(({ means }) => means.does?.includes(1));
    const drive = state.done.some(({ step }) => step === "drive");
    if (elsewhere && !there && ladder.cast.second.type === "drove-to-address" && drive)
      return "a drive to another home counts as the drive";
    return true;
  },
};
