import { LONDON } from "../values/londonWallMs.js";

/** The zone of a school that has not said which is its own. Nothing else decides it. */
export const assumedZone: string = LONDON;
