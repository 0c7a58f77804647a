import { isRecord, type JsonRecord } from "../isRecord.js";
import type { VisitEntry } from "../readVisits.js";

const SHARED = ["leaveSchool", "backAtSchool"] as const;

/**
 * Gives the homes of a round the departure and the return that another row of the round says: a journey has one of each, and people write
 * them once, at the first home and at the last. Rows of another day, and times that differ, stay as they are.
 */
export function withSharedTimes(entries: readonly VisitEntry[]): readonly VisitEntry[] {
  const said = entries.map(({ value }) => journeyOf(value));
  return entries.map((entry, index) => {
    const own = said[index];
    if (own === undefined || !isRecord(entry.value)) return entry;
    const found = SHARED.flatMap((field) => {
      if (own.times[field] !== undefined || entry.faulty?.has(`/times/${field}`) === true) return [];
      const others = said.filter((other) => other?.round === own.round && other.day === own.day);
      const [only, ...more] = new Set(others.flatMap((other) => other?.times[field] ?? []));
      return only === undefined || more.length > 0 ? [] : [[field, only] as const];
    });
    return { ...entry, value: { ...entry.value, times: { ...own.times, ...Object.fromEntries(found) } } };
  });
}

type Journey = { readonly round: string; readonly day: string; readonly times: JsonRecord };

/** The round of a record, its times, and the day on which the first of them stands; undefined where one is missing. */
function journeyOf(value: unknown): Journey | undefined {
  if (!isRecord(value) || !isRecord(value["round"]) || !isRecord(value["times"])) return undefined;
  const { round, times } = value;
  const first = [times["leaveSchool"], times["arrive"], times["leaveHome"], times["backAtSchool"]].find(
    (time) => typeof time === "string",
  );
  return typeof round["id"] !== "string" || typeof first !== "string"
    ? undefined
    : { round: round["id"], day: first.slice(0, 10), times };
}
