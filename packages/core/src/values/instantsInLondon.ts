import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { instantsShowing } from "./instantsShowing.js";
import { londonWallMs } from "./londonWallMs.js";

/**
 * The instants at which London's clocks show a time, earliest first and each with its offset: none in the hour that the spring change
 * skips, two in the hour that the autumn change repeats, else one. What is no date and time is shown by no clock.
 * @param wall a date and a clock time without offset, such as `2026-03-29T01:30:00`
 */
export function instantsInLondon(wall: string): readonly string[] {
  checkArgument("instantsInLondon", "wall", wall, expected.text);
  const said = Date.parse(`${wall}Z`);
  if (Number.isNaN(said) || !expected.date.is(wall.slice(0, 10)) || wall.charAt(10) !== "T") return [];
  const seconds = said - (said % 1000);
  return instantsShowing(seconds, londonWallMs).map((epochMs) =>
    epochMs === seconds ? `${wall}+00:00` : `${wall}+01:00`,
  );
}
