import { londonWallMs } from "./londonWallMs.js";

/** The calendar date in London at an instant: `2026-06-09T23:30:00Z` is already 10 June there. */
export const londonDate = (instant: string): string =>
  new Date(londonWallMs(Date.parse(instant))).toISOString().slice(0, 10);
