import { londonWallMs } from "./londonWallMs.js";

/**
 * How many instants show a given wall clock in London: 0 in the hour that the spring change skips, 2 in the hour that the autumn change
 * repeats, else 1.
 * @param wall a clock time without offset, such as `2026-03-29T01:30:00`
 */
export function timesInLondon(wall: string): 0 | 1 | 2 {
  const asUtc = Date.parse(`${wall}Z`);
  const hour = 3_600_000;
  const seconds = asUtc - (asUtc % 1000);
  const winter = londonWallMs(seconds) === seconds;
  const summer = londonWallMs(seconds - hour) === seconds;
  return winter && summer ? 2 : winter || summer ? 1 : 0;
}
