import { HomeVisitsError } from "@home-visits/core";
import { standardScale, type TypeScale } from "./typeScale.js";

/** Smaller letters nobody reads; larger ones leave no room for a word on a page. */
const sizes = { least: 4, most: 48 } as const;

/**
 * Sees to it that a page can be set in these sizes: each is a number of 4 to 48 points.
 * @throws HomeVisitsError `invalid-argument` naming the sizes that are none
 */
export function checkScale(scale: TypeScale): void {
  const names = Object.keys(standardScale) as (keyof TypeScale)[];
  const wrong = names.filter((name) => !(scale[name] >= sizes.least && scale[name] <= sizes.most));
  if (wrong.length === 0) return;
  const range = `${sizes.least} to ${sizes.most} points`;
  throw new HomeVisitsError("invalid-argument", `Give every size of the scale: ${wrong.join(", ")} must be ${range}.`);
}
