import { fitsOwnFact } from "../facts/fitsOwnFact.js";
import type { OwnFact } from "../facts/ownFactSchema.js";
import { ownEventsOf } from "../history/ownEventsOf.js";
import { issue, type Issue } from "../parsed/Issue.js";
import { nearestKey } from "../parsed/nearestKey.js";
import type { Policy } from "../policy/policySchema.js";
import type { OwnEntries } from "../visit/ownEntriesSchema.js";
import type { Visit } from "../visit/visitSchema.js";
import { oneOf, ownEventIssues, wanted } from "./ownEventIssues.js";

type Thing = { readonly of: OwnFact["of"]; readonly path: string; readonly own: OwnEntries | undefined };

/**
 * What a record holds of the policy's own facts and events that the policy cannot read: a value of another type, a word that is none of those
 * declared, a name that nearly is one. Each counts as unknown. A name that is near to none may be another policy's and is let be.
 */
export function ownRecordIssues(visit: Visit, { facts = [], events = [] }: Policy): readonly Issue[] {
  if (facts.length === 0 && events.length === 0) return none;
  return [
    ...ownThings(visit).flatMap((thing) => issuesOfThing(thing, facts)),
    ...ownEventsOf(visit).flatMap(({ event, path }) => ownEventIssues({ event, path, events, stray: nearly })),
  ];
}

const none: readonly Issue[] = [];

/** Everything in a record that can hold facts of a policy's own, and where. */
export function ownThings({ own, household, visitors, vehicles = [] }: Visit): readonly Thing[] {
  const each = (of: OwnFact["of"], path: string, things: readonly { own?: OwnEntries | undefined }[]): Thing[] =>
    things.map((thing, place) => ({ of, path: `${path}/${String(place)}/own`, own: thing.own }));
  return [
    { of: "visit", path: "/own", own },
    { of: "home", path: "/household/own", own: household.own },
    ...each("visitor", "/visitors", visitors),
    ...each("vehicle", "/vehicles", vehicles),
    ...each("pupil", "/household/pupils", household.pupils ?? []),
    ...each("adult", "/household/adults", household.adults ?? []),
  ];
}

function issuesOfThing({ of, path, own = {} }: Thing, facts: readonly OwnFact[]): readonly Issue[] {
  const declared = facts.filter((fact) => fact.of === of);
  const ids = declared.map(({ id }) => id);
  return Object.entries(own).flatMap(([name, value]) => {
    const fact = declared.find(({ id }) => id === name);
    if (fact === undefined) return nearly(name, ids, `${path}/${name}`);
    return fitsOwnFact(fact, value) ? [] : [issue(`${path}/${name}`, "own-misfit", { expected: expectedOf(fact) })];
  });
}

function expectedOf(fact: OwnFact): string {
  if (fact.type === "word") return oneOf(fact.options);
  if (fact.type !== "words") return wanted[fact.type];
  return fact.options === undefined ? "a list of words" : `a list of these words: ${fact.options.join(", ")}`;
}

function nearly(name: string, declared: readonly string[], path: string): readonly Issue[] {
  const known = nearestKey(name, declared);
  return known === undefined ? none : [issue(path, "own-unknown", { known })];
}
