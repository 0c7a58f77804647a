import { z } from "zod";
import type { CheckedVisit } from "./checkVisits.js";
import type { Problem } from "./Problem.js";
import type { VisitEntry } from "./readVisits.js";

const inRound = z.object({ round: z.object({ id: z.string() }) });

/** A sentence for each visit whose log page lacks a home of its round, because that visit has problems and was left out. */
export function roundsCutShort(
  entries: readonly VisitEntry[],
  visits: readonly CheckedVisit[],
  problems: readonly Problem[],
): string[] {
  const left = new Set(problems.map(({ index }) => index));
  const short = new Set(
    entries.flatMap(({ index, value }) => {
      const found = left.has(index) ? inRound.safeParse(value) : undefined;
      return found?.data?.round.id ?? [];
    }),
  );
  return visits
    .filter(({ visit: { round } }) => round !== undefined && short.has(round.id))
    .map(({ visit: { id } }) => `The log page of ${id} lacks a home of its round: that visit was left out.`);
}
