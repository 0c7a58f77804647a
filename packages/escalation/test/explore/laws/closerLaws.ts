import type { Law } from "../View.js";
import { arrivalIsAsked } from "./arrivalIsAsked.js";
import { callsAreAskedFor } from "./callsAreAskedFor.js";
import { namelessMovesNobody } from "./namelessMovesNobody.js";
import { nobodyIsLeft } from "./nobodyIsLeft.js";
import { repeatsFallDue, repeatsSayMinutes } from "./repeatsFallDue.js";
import { wordsLeaveTheClock } from "./wordsLeaveTheClock.js";

/** What some of the sixteen laws ask of the ladders that schools write for themselves, each under its law's number. */
export const closerLaws: readonly Law[] = [
  arrivalIsAsked,
  callsAreAskedFor,
  namelessMovesNobody,
  nobodyIsLeft,
  wordsLeaveTheClock,
  repeatsFallDue,
  repeatsSayMinutes,
];
