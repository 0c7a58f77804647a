import { factList } from "../../src/facts/factList.js";
import { createSubject } from "../../src/history/createSubject.js";
import { policies } from "../../src/policies/policies.js";
import { reach2RiskMatrix } from "../../src/policies/reach2RiskMatrix.js";
import type { Visit } from "../../src/visit/visitSchema.js";

/** The clauses that rest on something, each once. */
type Clauses = ReadonlyMap<string, readonly string[]>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every text that stands in a part of a policy under one of the names, however deep. */
function named(part: unknown, name: string): readonly string[] {
  if (Array.isArray(part)) return part.flatMap((one: unknown) => named(one, name));
  if (!isRecord(part)) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === name && typeof value === "string" ? [value] : named(value, name),
  );
}

type Part = { readonly cites?: readonly string[] | undefined };
const partsOf = Object.values(policies).flatMap(({ rules, timers, ladder }): readonly Part[] => [
  ...rules,
  ...timers,
  ...(ladder.status === "none" ? [] : [ladder.starts, ...ladder.steps]),
]);

function gathered(pairs: readonly (readonly [string, readonly string[]])[]): Clauses {
  const all = new Map<string, Set<string>>();
  for (const [key, clauses] of pairs) all.set(key, new Set([...(all.get(key) ?? []), ...clauses]));
  return new Map([...all].map(([key, clauses]) => [key, [...clauses].sort()]));
}

const byName = (name: string): Clauses =>
  gathered(partsOf.flatMap((part) => named(part, name).map((key) => [key, part.cites ?? []] as const)));

/** The clauses whose rule or timer asks a fact, by the fact. */
export const clausesByFact = byName("fact");

/** The clauses whose timer or step starts with an event or is done by it, by the type of event. */
export const clausesByEvent = byName("event");

/** The clauses whose timer counts from a planned time or a date of the record, by the moment. */
export const clausesByMoment = gathered(
  Object.values(policies).flatMap(({ timers, ladder }) => [
    ...timers.map(({ from, cites }) => [momentName(from), cites] as const),
    ...(ladder.status === "none" ? [] : [[momentName(ladder.starts.at), ladder.starts.cites] as const]),
  ]),
);

function momentName(moment: unknown): string {
  if (!isRecord(moment)) return String(moment);
  const [[kind, name] = ["", ""]] = Object.entries(moment);
  return `${kind} ${String(name)}`;
}

const papers = { matrix: reach2RiskMatrix, reviewRules: {} };

/** The facts that read a place of these records, by its path as the pages write it. */
export function factsByPlace(visits: readonly Visit[]): Clauses {
  const subjects = visits.map((visit) => createSubject(visit, "2026-06-09T16:00:00+01:00", papers));
  return gathered(
    subjects.flatMap((subject) =>
      factList.flatMap((fact) => fact.pointers(subject, 0).map((pointer) => [pathOf(pointer), [fact.id]] as const)),
    ),
  );
}

const pathOf = (pointer: string): string =>
  pointer
    .slice(1)
    .replaceAll(/\/[0-9]+/g, "[]")
    .replaceAll("/", ".");
