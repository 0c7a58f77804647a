import { fitsOwnFact } from "../facts/fitsOwnFact.js";
import type { OwnEvent } from "../facts/ownEventSchema.js";
import type { OwnFact } from "../facts/ownFactSchema.js";
import type { EventOf } from "../history/EventOf.js";
import { ownEventsOf } from "../history/ownEventsOf.js";
import { issue, type Issue } from "../parsed/Issue.js";
import { nearestKey } from "../parsed/nearestKey.js";
import type { Policy } from "../policy/policySchema.js";
import type { OwnEntries, OwnValue } from "../visit/ownEntriesSchema.js";
import type { Visit } from "../visit/visitSchema.js";

type Thing = { readonly of: OwnFact["of"]; readonly path: string; readonly own: OwnEntries | undefined };

const wanted = {
  "yes-no": "true or false, without quotes",
  number: "a number, without quotes",
  clock: "a time of day such as 15:30",
  day: "a day such as 2026-06-09",
  text: "text",
} as const;

/**
 * What a record holds of the policy's own facts and events that the policy cannot read: a value of another type, a word that is none of those
 * declared, a name that nearly is one. Each counts as unknown. A name that is near to none may be another policy's and is let be.
 */
export function ownRecordIssues(visit: Visit, { facts = [], events = [] }: Policy): readonly Issue[] {
  if (facts.length === 0 && events.length === 0) return none;
  return [
    ...thingsOf(visit).flatMap((thing) => issuesOfThing(thing, facts)),
    ...ownEventsOf(visit).flatMap(({ event, path }) => issuesOfEvent(event, path, events)),
  ];
}

const none: readonly Issue[] = [];

function thingsOf({ own, household, visitors, vehicles = [] }: Visit): readonly Thing[] {
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
  return Object.entries(own).flatMap(([name, value]) => {
    const fact = declared.find(({ id }) => id === name);
    if (fact === undefined) return nearly(name, declared, `${path}/${name}`);
    return fitsOwnFact(fact, value) ? [] : [issue(`${path}/${name}`, "own-misfit", { expected: expectedOf(fact) })];
  });
}

function expectedOf(fact: OwnFact): string {
  if (fact.type === "word") return oneOf(fact.options);
  if (fact.type !== "words") return wanted[fact.type];
  return fact.options === undefined ? "a list of words" : `a list of these words: ${fact.options.join(", ")}`;
}

const oneOf = (options: readonly string[]): string => `one of these words: ${options.join(", ")}`;

function issuesOfEvent(event: EventOf<"own">, path: string, events: readonly OwnEvent[]): readonly Issue[] {
  const declared = events.find(({ id }) => id === event.what);
  if (declared === undefined) return nearly(event.what, events, `${path}/what`);
  const { entries = {} } = declared;
  const named = Object.keys(entries).map((id) => ({ id }));
  return Object.entries(event.own ?? {}).flatMap(([name, value]) => {
    const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
    if (entry === undefined) return nearly(name, named, `${path}/own/${name}`);
    if (fitsEntry(entry, value)) return [];
    const expected = entry.type === "word" ? oneOf(entry.options ?? []) : wanted[entry.type];
    return [issue(`${path}/own/${name}`, "own-misfit", { expected })];
  });
}

type Entry = NonNullable<OwnEvent["entries"]>[string];

function fitsEntry({ type, options = [] }: Entry, value: OwnValue): boolean {
  switch (type) {
    case "yes-no":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number";
    case "word":
      return typeof value === "string" && options.includes(value);
    case "text":
      return typeof value === "string";
    default:
      return type satisfies never;
  }
}

function nearly(name: string, declared: readonly { readonly id: string }[], path: string): readonly Issue[] {
  const known = nearestKey(
    name,
    declared.map(({ id }) => id),
  );
  return known === undefined ? none : [issue(path, "own-unknown", { known })];
}
