import { english, say, type Wording } from "@home-visits/forms";

/** What stands where an answer is missing, in the language of the print. Missing is never No, and never nothing. */
export const notRecorded = (wording: Wording = english): string => say(wording, "print.notRecorded");
