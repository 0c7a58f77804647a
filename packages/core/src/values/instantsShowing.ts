import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";

const DAY = 86_400_000;

/**
 * The instants, earliest first, at which a zone's clocks show a time: none in an hour that they skip, two in one that they repeat.
 * @param wall the parts of that time as if they were UTC, in milliseconds
 * @param wallAt what the clocks show at an instant, written in the same way
 */
export function instantsShowing(wall: number, wallAt: (epochMs: number) => number): readonly number[] {
  checkArgument("instantsShowing", "wall", wall, expected.count);
  checkArgument("instantsShowing", "wallAt", wallAt, expected.callback);
  const around = [wall - DAY, wall + DAY].map((near) => wall - (wallAt(near) - near));
  return [...new Set(around)].filter((epochMs) => wallAt(epochMs) === wall).sort((a, b) => a - b);
}
