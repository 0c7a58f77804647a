import { checkArgument, type Expected } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { dayOfNumber } from "./dayNumber.js";
import { epochMs } from "./epochMs.js";
import { londonWallMs } from "./londonWallMs.js";

const DAY = 86_400_000;

/** The calendar date in London at an instant: `2026-06-09T23:30:00Z` is already 10 June there. */
export const londonDate = (instant: string): string => {
  checkArgument("londonDate", "instant", instant, anInstant);
  return dayOfNumber(Math.floor(londonWallMs(epochMs(instant)) / DAY));
};

const anInstant: Expected = {
  is: (value) => typeof value === "string" && expected.date.is(value.slice(0, 10)) && !Number.isNaN(epochMs(value)),
  give: "an instant with its offset, such as 2026-06-09T14:30:00+01:00",
};
