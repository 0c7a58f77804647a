import type { Fact } from "../../src/facts/Fact.js";
import { factList } from "../../src/facts/factList.js";
import { createSubject } from "../../src/history/createSubject.js";
import type { Subject } from "../../src/history/Subject.js";
import { reach2RiskMatrix } from "../../src/policies/reach2RiskMatrix.js";
import { itemCount } from "../../src/history/itemCount.js";
import { parseVisit } from "../../src/visit/parseVisit.js";
import { before, eventKinds, type EventKind } from "./eventExamples.js";
import { referenceVisits } from "./referenceVisits.js";

type Entries = Readonly<Record<string, unknown>>;

const papers = { matrix: reach2RiskMatrix, reviewRules: {} };
const NOW = "2026-06-20T16:00:00+01:00";
const SAID = ["leaving", "late", "code-word", "arrived", "not-safe"];

const facts = factList.filter(({ takes }) => takes !== "timer" && takes !== "event");

/** Attendance that falls after the visit, which is told by an agreement alone. */
const attendance = [
  { on: "2026-06-12", percent: 90 },
  { on: "2026-06-15", percent: 88 },
];

/** A visit of which nothing is written down but who goes where. */
const bare = referenceVisits.slice(0, 1).map(({ id, household, visitors, purposes, times }) => ({
  ...{ id, purposes, times, setting: "inside" },
  household: { ...household, pupils: household.pupils?.map((pupil) => ({ ...pupil, attendance })) },
  visitors: visitors.map(({ id: visitor, name }) => ({ id: visitor, name })),
}));

function subjectWith(events: readonly unknown[]): Subject | undefined {
  const [visit] = bare;
  const read = parseVisit({ ...visit, events });
  return read.ok ? createSubject(read.value, NOW, papers) : undefined;
}

/** The example of a type, once about every visitor, once from the family, and once with each word that one of its entries may be. */
function variants({ example, own }: EventKind): readonly Entries[] {
  const worded = own.flatMap(([name, schema]) =>
    name === "says"
      ? SAID.map((what) => ({ ...example, says: [{ what }] }))
      : Array.isArray(schema["enum"])
        ? schema["enum"].map((word: unknown) => ({ ...example, [name]: word }))
        : [],
  );
  const fromFamily = own.filter(([name]) => name === "from").map(([name]) => ({ ...example, [name]: "parent" }));
  return [example, { ...example, whole: true }, ...fromFamily, ...worded];
}

/** The same before the visitors left and after it. */
const atBothTimes = (example: Entries): readonly Entries[] =>
  ["12:00", "15:00"].map((clock) => ({
    ...example,
    id: `at-${clock.slice(0, 2)}`,
    at: `2026-06-09T${clock}:00+01:00`,
  }));

const departed = { id: "e-departed", type: "departed", at: "2026-06-09T13:30:00+01:00" };

function answer(fact: Fact, subject: Subject): string {
  const items = Array.from({ length: itemCount(subject, fact.of) }, (_, item) => item);
  return JSON.stringify(items.map((item) => fact.read(subject, item, "headteacher") ?? null));
}

/** The facts of which the answer is another with one event more. */
function changedBy(kind: EventKind): readonly string[] {
  const first = kind.type === before.type ? [departed] : [before, departed];
  const without = subjectWith(first);
  if (without === undefined) return [];
  const answers = facts.map((fact) => answer(fact, without));
  return variants(kind)
    .flatMap(atBothTimes)
    .flatMap((event) => {
      const added = subjectWith([...first, event]);
      return added === undefined ? [] : facts.filter((fact, place) => answer(fact, added) !== answers[place]);
    })
    .map(({ id }) => id);
}

const everything: readonly Entries[] = eventKinds.flatMap((kind) =>
  atBothTimes(kind.example).map((event, at) => ({ ...event, id: `${kind.type}-${String(at)}` })),
);

/** The facts that point at an event, in a record with that type alone and in one with all of them. */
function pointingAt(type: string): readonly string[] {
  return [everything, everything.filter((event) => event["type"] === type)].flatMap((events) => {
    const subject = subjectWith([before, ...events]);
    if (subject === undefined) return [];
    return facts
      .filter((fact) =>
        Array.from({ length: itemCount(subject, fact.of) }, (_, item) => fact.pointers(subject, item, "headteacher"))
          .flat()
          .some((pointer) => {
            const place = /^\/events\/([0-9]+)/.exec(pointer)?.[1];
            return place !== undefined && subject.visit.events[Number(place)]?.type === type;
          }),
      )
      .map(({ id }) => id);
  });
}

/** The facts that an event of a type decides, by the type: they point at it, or were seen to change with it. */
export function factsByEvent(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    eventKinds.map((kind) => {
      const found = new Set([...pointingAt(kind.type), ...changedBy(kind)]);
      return [kind.type, facts.filter(({ id }) => found.has(id)).map(({ id }) => id)];
    }),
  );
}
