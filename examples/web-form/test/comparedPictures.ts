import { readFileSync } from "node:fs";
import type { BrowserContext } from "playwright-core";
import { pagesForPictures, type PictureState } from "./pictureStates.js";
import { pictureDifference } from "./pictureDifference.js";

/** The most squares of a picture that may be of another colour. On one machine there are none, and a heading that is gone makes 0.45 %. */
export const MOST_OTHERS = 0.003;

/** The share of squares in which each state looks otherwise than in its reference. A picture of another size differs wholly. */
export async function comparedPictures(
  context: BrowserContext,
  address: string,
  states: readonly PictureState[],
): Promise<readonly (readonly [name: string, share: number])[]> {
  const { page, take } = await pagesForPictures(context, address);
  const compared: (readonly [string, number])[] = [];
  // pictures are read on a page without the policy of ours, which would not let it fetch them
  const reader = await context.newPage();
  for (const state of states) {
    const reference = readFileSync(new URL(`../pictures/${state.name}.png`, import.meta.url));
    const { sizes, share } = await pictureDifference(reader, reference, await take(state));
    compared.push([state.name, sizes[0] === sizes[1] ? share : 1]);
  }
  await Promise.all([page.close(), reader.close()]);
  return compared;
}
