import type { Fonts } from "./createFonts.js";
import { createRecentlyUsed, type RecentlyUsed } from "./recentlyUsed.js";

/** Gives what is kept for a set of fonts. A family that loads may draw what another drew before, so all is forgotten then. */
export type KeptFor<V> = (fonts: Fonts) => RecentlyUsed<V>;

/** Keeps at most `most` values by key for every set of fonts, as long as the set is in use. */
export function createKeptFor<V>(most: number): KeptFor<V> {
  const byFonts = new WeakMap<Fonts, { families: number; kept: RecentlyUsed<V> }>();
  return (fonts) => {
    const known = byFonts.get(fonts);
    if (known?.families === fonts.loaded.length) return known.kept;
    const kept = createRecentlyUsed<V>(most);
    byFonts.set(fonts, { families: fonts.loaded.length, kept });
    return kept;
  };
}
