import { beforeAll, describe, expect, test } from "vitest";
import needs from "../../test/perfectNeeds.json" with { type: "json" };
import cases from "../../vectors/perfect-visits.json" with { type: "json" };
import { policies } from "../policies/policies.js";
import { parseVisit } from "../visit/parseVisit.js";
import { assessVisit } from "./assessVisit.js";

type PolicyId = keyof typeof policies;
type Loose = Record<string, unknown>;

/** Every place of a record, an entry before what it holds. */
function* places(value: unknown, at = ""): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    yield `${at}/${key}`;
    yield* places((value as Loose)[key], `${at}/${key}`);
  }
}

function without(visit: object, place: string): unknown {
  const copy = structuredClone(visit);
  const keys = place.slice(1).split("/");
  const last = keys.pop() ?? "";
  const holder = keys.reduce<unknown>((at, key) => (at as Loose)[key], copy) as Loose;
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  return copy;
}

/** A place as the table names it: an event by its place and its type. */
const named = (place: string, events: readonly { readonly type: string }[]): string =>
  place.replace(/^\/events\/([0-9]+)/, (all, index: string) => `${all}:${events[Number(index)]?.type ?? ""}`);

type Case = (typeof cases)[number];

/** For each place of a record the clauses that have a finding once it is taken out, where there are any. */
function missedWithout({ policy, visit, after }: Case): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const place of places(visit)) {
    const record = parseVisit(without(visit, place));
    // a record that is none any more is refused before any clause is asked
    if (!record.ok) continue;
    const asked = { visit: record.value, policy: policies[policy as PolicyId], now: after };
    const { findings } = assessVisit({ ...asked, mode: "lenient" });
    const clauses = [...new Set(findings.flatMap(({ cites }) => cites))].sort();
    if (clauses.length > 0) found[named(place, visit.events)] = clauses;
  }
  return found;
}

const placesOf = (table: Readonly<Record<string, readonly string[]>>, clause: string): readonly string[] =>
  Object.keys(table).filter((place) => table[place]?.includes(clause));

describe.each(cases)("the perfect visit of $policy", (perfect) => {
  const table: Readonly<Record<string, readonly string[]>> = needs[perfect.policy as PolicyId];
  const needed = [...new Set(Object.values(table).flat())].sort();
  let found: Readonly<Record<string, readonly string[]>> = {};
  beforeAll(() => {
    found = missedWithout(perfect);
  }, 300_000);

  test.each(needed)("%s has a finding once an entry is missing that it needs, and without no other entry", (clause) => {
    expect(placesOf(found, clause)).toEqual(placesOf(table, clause));
  });

  test("no other clause has a finding, whichever entry is missing", () => {
    expect(found).toEqual(table);
  });
});
