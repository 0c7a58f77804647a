import { z } from "zod";
import type { VisitEntry } from "./readVisits.js";

const inRound = z.object({ id: z.string(), round: z.object({ id: z.string() }) });

/** The ids of visits whose round has a home that was left out, so that their log page is not whole. `left` holds places in the file. */
export function roundsCutShort(entries: readonly VisitEntry[], left: ReadonlySet<number | undefined>): string[] {
  const rounds = entries.flatMap((entry) => {
    const found = inRound.safeParse(entry.value);
    return found.success ? [{ id: found.data.id, round: found.data.round.id, isLeft: left.has(entry.index) }] : [];
  });
  const short = new Set(rounds.filter(({ isLeft }) => isLeft).map(({ round }) => round));
  return rounds.filter(({ round, isLeft }) => !isLeft && short.has(round)).map(({ id }) => id);
}
