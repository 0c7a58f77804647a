import type { Policy } from "../policy/policySchema.js";
import { NOT_READ, type Evaluation } from "./Evaluation.js";
import type { Fact, FactValue } from "../facts/Fact.js";
import { factAbout } from "../facts/factAbout.js";
import { factAboutEvent } from "../facts/factAboutEvent.js";
import { vocabularyOf } from "../facts/vocabularyOf.js";
import { HomeVisitsError } from "../parsed/HomeVisitsError.js";
import type { Subject } from "../history/Subject.js";
import { always, type Course } from "../values/Course.js";
import { supposedKey } from "./supposedKey.js";

/** What a condition names: a fact, and for a fact about a role, a timed clause or an event that role, timer or event. */
export type FactReference = {
  readonly fact: string;
  readonly role?: string | undefined;
  readonly timer?: string | undefined;
  readonly event?: string | undefined;
};

/** Reads one fact of any evaluation of the policy. */
export type FactReader = (evaluation: Evaluation) => FactValue | undefined;

/** What a value was at any time up to now; see `course` of {@link Fact}. */
export type CourseReader = (evaluation: Evaluation) => Course<FactValue | undefined>;

/** A fact over time. One that is taken as given was always so, as was one without a course. */
export function factCourse(fact: Fact): CourseReader {
  return (evaluation) => {
    const { supposed, subject, item } = evaluation;
    if (!fact.course || supposed?.[supposedKey(fact, item)] !== undefined) return always(readFact(fact, evaluation));
    return courseAsRecorded(fact, fact.course, subject, item);
  };
}

// Kept for the visit: several rules and timers ask for it, and what it is now is its last value.
function courseAsRecorded(
  fact: Fact,
  course: NonNullable<Fact["course"]>,
  subject: Subject,
  item: number,
): Course<FactValue | undefined> {
  if (fact.of !== "visit") return course(subject, item, "");
  const courses = (subject.kept.courses ??= new Map());
  const known = courses.get(fact) ?? course(subject, item, "");
  courses.set(fact, known);
  return known;
}

/** The facts that one policy asks for. Each fact of the visit has a place in an evaluation, in which it stands once it has been read. */
export type FactSheet = {
  /** Whether the policy has a fact of this name: one of every school's, or its own. */
  readonly has: (id: string) => boolean;
  readonly named: (reference: FactReference) => Fact;
  readonly reader: (fact: Fact) => FactReader;
  readonly places: ReadonlyMap<string, number>;
};

// Facts have many shapes, so what is asked of one is looked up once.
function derivation(fact: Fact): FactReader {
  const { read, course } = fact;
  return ({ supposed, subject, item }) => {
    const given = supposed?.[supposedKey(fact, item)];
    if (given !== undefined) return given ?? undefined;
    return course === undefined ? read(subject, item, "") : courseAsRecorded(fact, course, subject, item).at(-1)?.value;
  };
}

/** Reads a fact that may have no place: a sentence can name one that no condition asks for. */
export function readFact(fact: Fact, evaluation: Evaluation): FactValue | undefined {
  const place = evaluation.places.get(fact.id);
  const known = place === undefined ? NOT_READ : evaluation.values[place];
  return known === NOT_READ ? derivation(fact)(evaluation) : known;
}

// A limit is a setting's, so the answer is another under other settings and never stands among the facts that were read.
function askOf(fact: Fact, timer: string, { supposed, subject, item, settings }: Evaluation): FactValue | undefined {
  const given = supposed?.[supposedKey(fact, item)];
  if (given !== undefined) return given ?? undefined;
  const answer = subject.askTimer?.(timer, fact.of === "visit" ? undefined : item, settings, supposed);
  return answer === undefined ? undefined : fact.ofTimer?.(answer);
}

/** Reads a fact that counts by a setting: as a timed clause, it never stands among the facts that were read, but is kept for what the setting comes to. */
export function readCounted(fact: Fact, setting: number, evaluation: Evaluation): FactValue | undefined {
  const { supposed, subject, item, settings } = evaluation;
  const given = supposed?.[supposedKey(fact, item)];
  if (given !== undefined) return given ?? undefined;
  const by = settings[setting] ?? null;
  if (fact.of !== "visit") return fact.read(subject, item, "", by);
  const counted = (subject.kept.counted ??= new Map());
  const values = counted.get(fact) ?? new Map<FactValue | null, FactValue | undefined>();
  if (!values.has(by)) counted.set(fact, values.set(by, fact.read(subject, item, "", by)));
  return values.get(by);
}

/**
 * An empty sheet for a policy; a fact gets its place when a reader for it is first asked for.
 * @throws HomeVisitsError `unknown-fact` from `named`
 */
export function createFactSheet(policy: Pick<Policy, "roles" | "facts" | "events">): FactSheet {
  const places = new Map<string, number>();
  const facts = new Map<string, Fact>();
  const timers = new Map<Fact, string>();
  const vocabulary = vocabularyOf(policy);
  const named = ({ fact: id, role, timer, event }: FactReference): Fact => {
    const fact = vocabulary.get(id);
    if (fact === undefined)
      throw new HomeVisitsError(
        "unknown-fact",
        "A rule names a fact that the vocabulary does not have. Parse the policy first.",
      );
    const name = role ?? timer;
    if (name === undefined && event === undefined) return fact;
    const about =
      event === undefined
        ? factAbout(fact, name ?? "", policy.roles.find((one) => one.id === name)?.title)
        : factAboutEvent(fact, event, policy.events);
    const known = facts.get(about.id) ?? about;
    facts.set(known.id, known);
    if (timer !== undefined) timers.set(known, timer);
    return known;
  };
  const reader = (fact: Fact): FactReader => {
    const timer = timers.get(fact);
    if (timer !== undefined) return (evaluation) => askOf(fact, timer, evaluation);
    const derive = derivation(fact);
    if (fact.of !== "visit") return derive;
    const place = places.get(fact.id) ?? places.size;
    places.set(fact.id, place);
    return (evaluation) => {
      const known = evaluation.values[place];
      return known === NOT_READ ? (evaluation.values[place] = derive(evaluation)) : known;
    };
  };
  return { has: (id) => vocabulary.has(id), named, reader, places };
}
